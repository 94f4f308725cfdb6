package id.kipp.ui;

import static id.kipp.account.AccountFixture.anAccount;

import com.vaadin.flow.router.Route;
import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.hub.EventKind;
import id.kipp.hub.EventText;
import id.kipp.hub.Hub;
import id.kipp.hub.HubCriterion;
import id.kipp.hub.HubEvents;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMentor;
import id.kipp.hub.HubMove;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubPeople;
import id.kipp.hub.HubRecord;
import id.kipp.hub.HubRegister;
import id.kipp.hub.HubSetup;
import id.kipp.hub.HubVerdict;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.replication.CarryingOut;
import id.kipp.replication.Guarding;
import id.kipp.replication.Needs;
import id.kipp.replication.Replication;
import id.kipp.replication.ReplicationWorld;
import id.kipp.replication.SharedProblems;
import id.kipp.replication.SigningDay;
import id.kipp.replication.SigningDays;
import id.kipp.replication.WorkOnIt;
import id.kipp.source.Importing;
import id.kipp.source.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Beside the competition: a hub with its people, replications at every state, and a register that another keeps. */
final class PressedNetwork {

    private static final Province HERE = Province.PAPUA_TENGAH;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    final Map<String, Account> people = new LinkedHashMap<>();

    /** What stands where an address of this route names a thing. */
    private final Map<String, List<String>> things = new LinkedHashMap<>();

    private final ApplicationContext context;
    private final Actor secretary;
    private final Actor second;
    private final ReplicationWorld world;

    PressedNetwork(ApplicationContext context, Actor secretary, Actor second) {
        this.context = context;
        this.secretary = secretary;
        this.second = second;
        this.world = new ReplicationWorld(context, "Kabupaten Pengadopsi", HERE);
        var hub = designated();
        things.put("sekretariat/hub/:id", List.of(hub.id()));
        person(
                "HUB",
                anAccount(Role.HUB).id("HUB-9").agency(hub.head().agency()).build());
        var mentor = anAccount(Role.MENTOR)
                .id("MENTOR-9")
                .agency(hub.head().agency())
                .build();
        person("MENTOR", mentor);
        var letter = new HubInstrument(HubPaper.SK_PENDAMPING, "ST/1", TODAY.getYear(), TODAY, "kipp.test");
        bean(HubPeople.class)
                .appoint(
                        secretary,
                        hub,
                        new HubMentor("Dr. Sari", "Universitas Uji", letter, null, null),
                        mentor.profile().email());
        Stream.of("owning agency", "adopting agency", "adopting unit")
                .forEach(name -> person(name, world.accounts().get(people.size() - 2)));
        replications();
        meetings(hub, TestSessions.actor(person("HUB")));
        registers();
    }

    /** Every address of this route; empty where the route is of something else. */
    List<String> addresses(String route) {
        return things.getOrDefault(route, List.of()).stream()
                .map(id -> route.replaceFirst(":[a-z]+", id))
                .toList();
    }

    /** Whether a page is about replicating, or about one of its things. */
    boolean isAbout(Class<?> view) {
        return view.getPackageName().endsWith(".replication")
                || things.containsKey(view.getAnnotation(Route.class).value());
    }

    /** A hub that has gone the whole way. */
    private Hub designated() {
        var hubs = bean(HubRegister.class);
        var invited = hubs.move(
                secretary, hubs.enter(secretary, HERE.code()), HubMove.INVITE, paper(HubPaper.UNDANGAN, List.of()));
        var described = hubs.describe(
                secretary,
                invited,
                List.of("Biro Organisasi"),
                HubSetup.USUAL,
                invited.setup().members(),
                "");
        var committed = hubs.move(secretary, described, HubMove.COMMIT, paper(HubPaper.NASKAH_KOMITMEN, List.of()));
        var verdicts = Arrays.stream(HubCriterion.values())
                .map(c -> new HubVerdict(c, true, "Terlihat dari laporan."))
                .toList();
        var asked = hubs.ask(secretary, committed, HubMove.DESIGNATE, paper(HubPaper.KEPUTUSAN_MENTERI, verdicts));
        return hubs.agree(second, asked);
    }

    private static HubRecord paper(HubPaper kind, List<HubVerdict> verdicts) {
        return new HubRecord(
                new HubInstrument(kind, "12/2026", TODAY.getYear(), TODAY, "https://kipp.test/surat"),
                "Siap.",
                verdicts);
    }

    private void replications() {
        var carrying = bean(CarryingOut.class);
        var all = List.of(
                world.drafted(),
                world.another("Menunggu").sent(),
                world.another("Diterima").accepted(),
                world.another("Disepakati").agreed(""),
                world.another("Direncanakan").planSubmitted(),
                world.another("Disetujui").planApproved(),
                world.another("Berkomitmen").committed(),
                world.another("Berjalan").begun(),
                carrying.pause(world.writer, world.another("Dijeda").begun(), "Banjir.", TODAY.plusDays(9)),
                world.another("Selesai").completed(),
                bean(Guarding.class)
                        .visit(
                                secretary,
                                world.another("Dikunjungi").completed(),
                                world.visit(WorkOnIt.Verdict.ON_TRACK)),
                world.another("Bersertifikat").certified(second));
        things.put(
                "replikasi/:id",
                all.stream().map(Replication::id).map(id -> id.value()).toList());
        things.put("adopsi/:entry", List.of(world.original.value()));
        things.put("inovasi-kami/:id", List.of(world.original.value()));
        var head = new SigningDay.Head("Hari Komitmen", HERE, "Aula", TODAY, "K/94/2026");
        things.put(
                "komitmen/:id",
                List.of(bean(SigningDays.class).open(secretary, head).id()));
    }

    private void meetings(Hub hub, Actor coordinator) {
        var needs = bean(Needs.class);
        var near = world.agency("Kabupaten Tetangga", HERE);
        var both = List.of(
                needs.write(world.adoptersAdmin, "Penyuluh kedelai jarang datang."),
                needs.write(world.admin(near), "Penyuluh kedelai tidak datang."));
        things.put("replikasi/kebutuhan/:need", List.of(both.getFirst().id()));
        var problem = bean(SharedProblems.class)
                .open(
                        coordinator,
                        HERE,
                        "Penyuluhan",
                        both.stream().map(n -> n.id()).toList());
        things.put("masalah-bersama/:problem", List.of(problem.id()));
        var text = new EventText(EventKind.MEETING, "Rapat", "", TODAY, TODAY, "", "");
        var planned = bean(HubEvents.class).plan(coordinator, hub.id(), text).id();
        things.put("meja-hub/kegiatan/:id", List.of(planned));
        things.put("acara-hub/:id", List.of(planned));
    }

    /** One who keeps a register in which a record waits, and one whose institution keeps none. */
    private void registers() {
        var keeper = Register.IGA.keeper().orElseThrow();
        person(
                "co-manager",
                anAccount(Role.CO_MANAGER).id("keeper-9").agency(keeper).build());
        person(
                "co-manager of nothing",
                anAccount(Role.CO_MANAGER).id("keeper-none").build());
        try {
            var file = Files.createTempFile("register", ".csv");
            Files.writeString(
                    file,
                    """
                    id,title,agency,year,summary
                    PR1,Lumbung Kota,Balai Uji Lumbung,2021,Cerita
                    PR2,Rakit Sehat,Kota Malang,2021,Cerita
                    """);
            bean(Importing.class)
                    .take(secretary, new Importing.Wanted(Register.IGA, file, "r.csv", true), l -> {}, n -> {});
            Files.delete(file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void person(String name, Account account) {
        people.put(name, account);
        TestSessions.of(account, context);
    }

    private Account person(String name) {
        return java.util.Objects.requireNonNull(people.get(name));
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
