package id.kipp.hub;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A hub that a decree names, whoever coordinates it, whoever mentors there, and a meeting of theirs. */
public final class NetworkPeople {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    public final Account coordinator;
    public final Account mentor;
    public final Account coManager;

    private final ApplicationContext context;
    private final Hub hub;

    /** @param province by its code, of which the store knows no hub yet */
    public NetworkPeople(ApplicationContext context, String province) {
        this.context = context;
        var one = anAccount(Role.SECRETARIAT).actor();
        var other = anAccount(Role.SECRETARIAT).id("kedua").actor();
        var register = context.getBean(HubRegister.class);
        var decree = new HubInstrument(HubPaper.KEPUTUSAN_MENTERI, "KepmenPANRB 305/2024", 2024, DAY, "kipp.test");
        var asked = register.ask(
                one, register.enter(one, province), HubMove.RECORD_DESIGNATION, new HubRecord(decree, "", List.of()));
        var named = register.agree(other, asked);
        coordinator = account(Role.HUB, named);
        mentor = account(Role.MENTOR, named);
        coManager = anAccount(Role.CO_MANAGER).build();
        var letter = new HubInstrument(HubPaper.SK_PENDAMPING, "ST/1", 2026, DAY, "kipp.test");
        hub = context.getBean(HubPeople.class)
                .appoint(
                        one,
                        named,
                        new HubMentor("Dr. Sari", "Universitas Uji", letter, null, null),
                        mentor.profile().email());
    }

    /** The address of a meeting that the coordinator plans. */
    public String meeting() {
        var text = new EventText(EventKind.MEETING, "Rapat", "", DAY, DAY, "", "");
        var planned = context.getBean(HubEvents.class).plan(TestSessions.actor(coordinator), hub.id(), text);
        return "meja-hub/kegiatan/" + planned.id();
    }

    private Account account(Role role, Hub of) {
        var account = anAccount(role)
                .id(role.name().toLowerCase(java.util.Locale.ROOT) + "-" + of.id())
                .agency(of.head().agency())
                .build();
        TestSessions.of(account, context);
        return account;
    }
}
