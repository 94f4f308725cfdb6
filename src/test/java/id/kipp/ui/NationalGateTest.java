package id.kipp.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.National;
import id.kipp.NationalPeople;
import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.agency.Agencies;
import id.kipp.assignment.Assignments;
import id.kipp.audit.Followers;
import id.kipp.engine.EmbeddedServer;
import id.kipp.engine.Profile;
import id.kipp.evaluation.NationalScores.Progress;
import id.kipp.kernel.Role;
import id.kipp.proposal.NationalEntries;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import id.kipp.store.CommandCount;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * Every screen of every desk with a national edition ({@code -Dgate=4}: four) in the embedded store: no reply is above a thousand documents or
 * four megabytes, and no command examines more than twenty times what it returns. Texts are short and letters few here; the
 * number of everything else is that of the benchmark.
 */
@SpringBootTest
@Import(CommandCount.class)
@DirtiesContext // its store is large
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalGateTest {

    private static final int SIZE = Integer.getInteger("gate", 1);
    private static final int DOCUMENTS = 1_000;
    private static final int BYTES = 4_000_000;

    /** Times what a command returns; where it returns little, so many are few. */
    private static final int EXAMINED = 20;

    private static final int FEW = 100;

    /** What may be more, and why. The command by name and collection. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "aggregate proposals",
            "the control room's funnel counts every proposal of the edition by stage: by its index, and five rows come back",
            "find accounts",
            "people of some roles by name: several roles have no common order, so all of them are sorted; a few thousand");

    private static final Routes ROUTES = OpenPage.everyRoute();

    @Autowired
    ApplicationContext context;

    NationalPeople people;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) throws IOException {
        var folder = Path.of("target/national-gate");
        FileSystemUtils.deleteRecursively(folder); // of the run before
        properties.add("spring.mongodb.uri", () -> ""); // the embedded one
        properties.add("kipp.data", () -> folder.toString());
        properties.add("kipp.demo", () -> "false");
        properties.add("kipp.index", () -> "memory");
    }

    @BeforeAll
    void fill() {
        Locale.setDefault(Locale.of("id"));
        people = new NationalPeople(SIZE);
        National.fillBriefly(context, SIZE);
        context.getBean(Followers.class).settle();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void no_first_screen_asks_for_much_at_once_or_searches_long_for_little() {
        var above = new TreeMap<String, String>();
        var screens = screens();
        var profiles = new ConcurrentLinkedQueue<Profile>();
        context.getBean(EmbeddedServer.class).onCommand(profiles::add);
        for (var screen : screens) {
            OpenPage.as(screen.who() == null ? null : TestSessions.of(screen.who(), context), context, ROUTES);
            profiles.clear();
            var replies = context.getBean(CommandCount.class).replies(() -> open(screen));
            replies.stream().filter(r -> isLarge(r)).forEach(r -> above.put(screen.route() + ": " + r, "large"));
            profiles.stream().filter(p -> isLong(p)).forEach(p -> above.put(screen.route() + ": " + p, "long"));
            MockVaadin.tearDown();
        }
        context.getBean(EmbeddedServer.class).onCommand(null);
        assertThat(above.keySet()).isEmpty();
    }

    private static boolean isLarge(CommandCount.Reply reply) {
        return (reply.documents() > DOCUMENTS || reply.bytes() > BYTES) && !EXCEPTIONS.containsKey(reply.command());
    }

    private static boolean isLong(Profile profile) {
        var examined = Math.max(profile.keysExamined(), profile.documentsExamined());
        return examined > Math.max(FEW, EXAMINED * profile.returned())
                && !EXCEPTIONS.containsKey(profile.command() + " " + profile.collection());
    }

    /** @param who null for a visitor */
    private record Visit(String route, Account who) {}

    private List<Visit> screens() {
        var all = new ArrayList<Visit>();
        for (var view : ROUTES.getRoutes()) {
            var roles = view.getAnnotation(RolesAllowed.class);
            if (view.getAnnotation(Menu.class) == null || roles == null) continue;
            for (var role : roles.value())
                all.add(new Visit(view.getAnnotation(Route.class).value(), person(Role.valueOf(role))));
        }
        assertThat(all.size()).as("screens in the menus").isGreaterThan(20);
        Stream.of("", "katalog", "pengumuman", "cara-menilai").forEach(r -> all.add(new Visit(r, null)));
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
                .of(people.secretary, id(place))
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
            case SECRETARIAT, ADMINISTRATOR -> NationalPeople.staff(role);
        };
    }

    /** What a browser asks for: the screen, and the first page of each of its lists. */
    private static void open(Visit visit) {
        UI.getCurrent().navigate(visit.route(), QueryParameters.of("edisi", National.EDITION.value()));
        MockVaadin.clientRoundtrip(false);
        LocatorJ._find(Grid.class).forEach(grid -> {
            GridKt._size(grid);
            GridKt._fetch(grid, 0, 50);
        });
    }
}
