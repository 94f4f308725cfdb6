package id.kipp.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.National;
import id.kipp.NationalDesks;
import id.kipp.NationalPeople;
import id.kipp.account.Account;
import id.kipp.account.Actors;
import id.kipp.account.TestSessions;
import id.kipp.agency.Agencies;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.Followers;
import id.kipp.edition.Ticking;
import id.kipp.engine.EmbeddedServer;
import id.kipp.engine.QueryProfile;
import id.kipp.hub.NetworkPeople;
import id.kipp.judging.NationalScores.Progress;
import id.kipp.kernel.Role;
import id.kipp.proposal.NationalEntries;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import id.kipp.site.PublicSite;
import id.kipp.store.CommandCount;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Every screen of every desk with four national editions in one ({@code -Dgate=1}: one) in the embedded store, with the second
 * page of its lists and its search, and each desk's main act: no reply is above a thousand documents or four megabytes, and no
 * command examines more than twenty times what it returns. Each query goes by the index that {@code engine-queries.md} names. Texts are short, and of letters, bells and the catalogue there is a
 * tenth; the number of everything else is that of the benchmark.
 */
@SpringBootTest
@Import(CommandCount.class)
@DirtiesContext // its store is large
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalGateIT {

    private static final int SIZE = Integer.getInteger("gate", 4);
    private static final int DOCUMENTS = 1_000;
    private static final int BYTES = 4_000_000;

    /** Times what a command returns; where it returns little, so many are few. */
    private static final int EXAMINED = 20;

    private static final int FEW = 100;
    private static final int PAGE = 50;

    /** Plans take in every proposal and every judge, which is their work; a second edition for them is left out here. */
    private static final Set<String> OF_EVERYTHING = Set.of("plan", "replan", "plan-preview", "apply");

    private static final Path NOW = Path.of("target/national-queries.md");
    private static final Path NOW_BY_CLOCK = Path.of("target/national-clock-queries.md");

    private static final String WORDS = "what is typed may stand anywhere in a text, where no index finds it: ";

    private static final String DAILY =
            "once a day the whole catalogue is gone through for owners who are to be asked whether it still runs";

    /** What may examine more, and why: the collection with the fields and operators of filter and order. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "accounts $or(profile.name, signInName) roles:$in",
            WORDS + "some thousand people",
            "accounts $or(profile.name, signInName) roles | profile.name:1 _id:1",
            WORDS + "some thousand people",
            "accounts $or(profile.name, signInName) | profile.name:1 _id:1",
            WORDS + "some thousand people",
            "catalogue origin.agency:$type state | _id:1",
            DAILY);

    private static final Routes ROUTES = OpenPage.everyRoute();

    @Autowired
    ApplicationContext context;

    NationalPeople people;
    NetworkPeople network;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) throws IOException {
        var folder = Path.of("target/national-gate");
        FileSystemUtils.deleteRecursively(folder); // of the run before
        properties.add("spring.mongodb.uri", () -> ""); // the embedded one
        properties.add("kipp.data", () -> folder.toString());
        properties.add("kipp.demo", () -> "false");
        properties.add("kipp.second-factor", () -> "off");
        properties.add("kipp.index", () -> "memory");
        properties.add("kipp.deadlines.every", () -> "1d"); // it is asked below, and meddles with no screen
    }

    @BeforeAll
    void fill() {
        Locale.setDefault(Locale.of("id"));
        people = new NationalPeople(SIZE);
        National.fillBriefly(context, SIZE);
        network = new NetworkPeople(context, "33");
        context.getBean(Followers.class).settle();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void no_first_screen_asks_for_much_at_once_or_searches_long_for_little() throws IOException {
        var all = new ArrayList<QueryProfile>();
        var above = new TreeMap<String, String>();
        var screens = screens();
        var profiles = new ConcurrentLinkedQueue<QueryProfile>();
        context.getBean(EmbeddedServer.class).onCommand(profiles::add);
        for (var screen : screens) {
            OpenPage.as(screen.who() == null ? null : TestSessions.of(screen.who(), context), context, ROUTES);
            profiles.clear();
            var replies = context.getBean(CommandCount.class).replies(() -> open(screen));
            replies.stream().filter(r -> isLarge(r)).forEach(r -> above.put(screen.route() + ": " + r, "large"));
            profiles.stream().filter(p -> isLong(p)).forEach(p -> above.put(screen.route() + ": " + p, "long"));
            all.addAll(profiles);
            MockVaadin.tearDown();
        }
        context.getBean(EmbeddedServer.class).onCommand(null);
        assertThat(above.keySet()).isEmpty();
        assertThat(new EngineQueries().unlike(all, NOW))
                .as("not so in %s; as it is now: %s", EngineQueries.TABLE, NOW)
                .isEmpty();
    }

    @Test
    void nor_does_a_main_act() {
        var above = new TreeMap<String, String>();
        var profiles = new ConcurrentLinkedQueue<QueryProfile>();
        for (var act : new NationalDesks(context, SIZE).acts()) {
            if (OF_EVERYTHING.contains(act.name())) continue;
            var doing = act.turn().apply(1);
            context.getBean(Followers.class).settle(); // what follows from the act before is nobody's wait
            profiles.clear();
            context.getBean(EmbeddedServer.class).onCommand(profiles::add);
            var replies = context.getBean(CommandCount.class).replies(doing);
            context.getBean(EmbeddedServer.class).onCommand(null);
            replies.stream().filter(r -> isLarge(r)).forEach(r -> above.put(act.name() + ": " + r, "large"));
            profiles.stream().filter(p -> isLong(p)).forEach(p -> above.put(act.name() + ": " + p, "long"));
        }
        assertThat(above.keySet()).isEmpty();
    }

    @Test
    void nor_does_what_comes_due_by_the_clock() throws IOException {
        var profiles = new ConcurrentLinkedQueue<QueryProfile>();
        var clock = context.getBean(Actors.class).system("calendar");
        context.getBean(EmbeddedServer.class).onCommand(profiles::add);
        var replies = context.getBean(CommandCount.class)
                .replies(() -> context.getBeansOfType(Ticking.class).values().forEach(one -> one.look(clock)));
        context.getBean(EmbeddedServer.class).onCommand(null);
        assertThat(replies).filteredOn(r -> isLarge(r)).isEmpty();
        assertThat(profiles).filteredOn(p -> isLong(p)).isEmpty();
        assertThat(new EngineQueries().unlike(profiles, NOW_BY_CLOCK)).isEmpty();
    }

    private static boolean isLarge(CommandCount.Reply reply) {
        return reply.documents() > DOCUMENTS || reply.bytes() > BYTES;
    }

    private static boolean isLong(QueryProfile profile) {
        var examined = Math.max(profile.keysExamined(), profile.documentsExamined());
        return examined > Math.max(FEW, EXAMINED * profile.returned())
                && !EXCEPTIONS.containsKey(profile.collection() + " " + profile.shape());
    }

    /** @param who null for a visitor */
    private record Visit(String route, Account who) {}

    private List<Visit> screens() {
        var all = new ArrayList<Visit>();
        for (var view : ROUTES.getRoutes()) {
            var roles = view.getAnnotation(RolesAllowed.class);
            if (view.getAnnotation(Menu.class) == null || roles == null) continue;
            for (var role : roles.value()) {
                all.add(new Visit(view.getAnnotation(Route.class).value(), person(Role.valueOf(role))));
            }
        }
        assertThat(all.size()).as("screens in the menus").isGreaterThan(20);
        Stream.of("/", "/katalog", "/pengumuman", "/cara-menilai").forEach(r -> all.add(new Visit(r, null)));
        all.addAll(sheets());
        return all;
    }

    /** One of each screen that is about one proposal. */
    private List<Visit> sheets() {
        var half = National.sheets(SIZE, Progress.HALF).findFirst().orElseThrow();
        var scored = National.scored(SIZE).findFirst().orElseThrow();
        var waiting = NationalEntries.id(
                National.EDITION, National.waiting(SIZE).findFirst().orElseThrow());
        var finalist = context.getBean(Proposals.class)
                .entries(people.secretary, National.EDITION, ProposalFilter.at(Stage.FINALIST))
                .getFirst();
        return List.of(
                new Visit("evaluasi/" + id(half).value(), judge(half)),
                new Visit("evaluasi/" + id(scored).value() + "/konsolidasi", judge(scored)),
                new Visit("evaluasi", people.evaluators.getFirst()), // the chair
                new Visit("sekretariat/seleksi/" + waiting.value(), person(Role.SECRETARIAT)),
                new Visit("panel/sesi/" + finalist.id().value(), people.panelists.get(5)));
    }

    private static ProposalId id(National.Place place) {
        return NationalEntries.id(National.EDITION, place.proposal());
    }

    private Account judge(National.Place place) {
        var team = context.getBean(Assignments.class)
                .of(people.secretary, SubjectInRound.first(id(place)))
                .evaluators();
        return people.evaluators.stream()
                .filter(e -> e.id().equals(team.get(place.judge())))
                .findFirst()
                .orElseThrow();
    }

    private Account person(Role role) {
        var agency = context.getBean(Agencies.class).page("", 0, 1).getFirst();
        return switch (role) {
            case EVALUATOR -> people.evaluators.get(7);
            case PANELIST -> people.panelists.get(3);
            case AGENCY -> NationalPeople.admin(agency);
            case SERVICE_UNIT -> NationalPeople.writer(agency, 0);
            case HUB -> network.coordinator;
            case MENTOR -> network.mentor;
            case CO_MANAGER -> network.coManager;
            case SECRETARIAT, ADMINISTRATOR -> NationalPeople.staff(role);
        };
    }

    /** What a browser asks for: the screen, the first two pages of each of its lists, and what is found by a word. */
    private void open(Visit visit) {
        if (visit.who() == null) {
            context.getBean(PublicSite.class).get(visit.route(), Map.of(), "https://kipp.test");
            return;
        }
        UI.getCurrent().navigate(visit.route(), QueryParameters.of("edisi", National.EDITION.value()));
        MockVaadin.clientRoundtrip(false);
        pages();
        LocatorJ._find(TextField.class, spec -> spec.withClasses("filters-search"))
                .forEach(field -> {
                    LocatorJ._setValue(field, "nomor 011");
                    MockVaadin.clientRoundtrip(false);
                    pages();
                });
    }

    private static void pages() {
        LocatorJ._find(Grid.class).forEach(grid -> {
            var size = GridKt._size(grid);
            GridKt._fetch(grid, 0, PAGE);
            if (size > PAGE) GridKt._fetch(grid, PAGE, PAGE);
        });
    }
}
