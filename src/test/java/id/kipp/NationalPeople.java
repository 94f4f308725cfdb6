package id.kipp;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.agency.Agency;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.agency.NationalUnits;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everybody of a national edition; who they are follows from the size alone, so that a kept folder knows them again. */
public final class NationalPeople {

    private static final int EVALUATORS = 80;
    private static final int PANELISTS = 13;
    private static final int AGENCIES = 339;

    /** Of a hundred institutions: the proportions of 2023. */
    private static final int[] KINDS = {6, 11, 18, 72, 94, 97};

    public final List<Account> evaluators;
    public final List<Account> panelists;
    public final Actor administrator = TestSessions.actor(staff(Role.ADMINISTRATOR));
    public final Actor secretary = TestSessions.actor(staff(Role.SECRETARIAT));
    public final Actor second = TestSessions.actor(account(Role.SECRETARIAT, "secretary-2"));
    private final Map<AccountId, Actor> judges = new HashMap<>();

    public NationalPeople(int size) {
        this.evaluators = IntStream.range(0, EVALUATORS * size)
                .mapToObj(NationalPeople::evaluator)
                .toList();
        this.panelists =
                IntStream.range(0, PANELISTS).mapToObj(NationalPeople::panelist).toList();
        Stream.concat(evaluators.stream(), panelists.stream()).forEach(a -> judges.put(a.id(), TestSessions.actor(a)));
    }

    public Actor judge(AccountId id) {
        return judges.get(id);
    }

    static List<AgencyDraft> agencies(int size) {
        return IntStream.range(0, AGENCIES * size)
                .mapToObj(NationalPeople::agency)
                .toList();
    }

    static List<Account> staff() {
        return List.of(staff(Role.ADMINISTRATOR), staff(Role.SECRETARIAT), account(Role.SECRETARIAT, "secretary-2"));
    }

    /** The administrator, or the first of the secretariat. */
    public static Account staff(Role role) {
        return account(role, role == Role.ADMINISTRATOR ? "administrator" : "secretary-1");
    }

    public static Account admin(Agency agency) {
        return anAccount(Role.AGENCY)
                .id("admin-" + agency.id().value())
                .name("Admin " + agency.name())
                .agency(agency.id())
                .build();
    }

    public static Account writer(Agency agency, int unit) {
        return anAccount(Role.SERVICE_UNIT)
                .id("unit-%s-%d".formatted(agency.id().value(), unit))
                .name("Penyusun " + NationalUnits.name(unit) + " " + agency.name())
                .agency(agency.id())
                .unit(NationalUnits.id(agency, unit))
                .build();
    }

    private static Account account(Role role, String id) {
        return anAccount(role).id(id).build();
    }

    private static Account evaluator(int i) {
        var province = Province.values()[i % Province.values().length];
        return anAccount(Role.EVALUATOR)
                .id("evaluator-%03d".formatted(i))
                .name("Evaluator %03d".formatted(i))
                .from("Universitas " + i, province)
                .expertise("health", "education")
                .build();
    }

    private static Account panelist(int i) {
        return anAccount(Role.PANELIST)
                .id("panelist-%02d".formatted(i))
                .name("Panelis %02d".formatted(i))
                .from("Lembaga " + i, Province.values()[30 + i % 8])
                .build();
    }

    private static AgencyDraft agency(int i) {
        var kind = AgencyKind.REGENCY;
        var place = i * 37 % 100;
        for (var k = KINDS.length - 1; k >= 0 && place < KINDS[k]; k--) kind = AgencyKind.values()[k];
        if (place >= KINDS[KINDS.length - 1]) kind = AgencyKind.ROE;
        var province = kind.isLocal() ? Province.values()[i % Province.values().length] : null;
        return new AgencyDraft("Instansi %s %04d".formatted(kind, i), kind, province, i % 9 == 0);
    }
}
