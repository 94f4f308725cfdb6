package id.kipp.ui;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.Account;
import id.kipp.account.AccountFilter;
import id.kipp.account.AccountOrder;
import id.kipp.account.Accounts;
import id.kipp.account.TestSessions;
import id.kipp.audit.AuditTrail;
import id.kipp.audit.Forgetful;
import id.kipp.audit.TrailFilter;
import id.kipp.catalogue.Publishing;
import id.kipp.engine.QueryProfile;
import id.kipp.hub.HubEvents;
import id.kipp.hub.NetworkPeople;
import id.kipp.judging.DeskProgress;
import id.kipp.judging.PlaceOrder;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.mail.LetterOrder;
import id.kipp.mail.Mails;
import id.kipp.proposal.EntryLists;
import id.kipp.proposal.EntryOrder;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ScreeningQueue;
import id.kipp.replication.ReplicationState;
import id.kipp.replication.Replications;
import id.kipp.site.PublicSite;
import id.kipp.store.NotOnASecondServer;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Which index each of our queries goes by stands in {@code src/docs/engine-queries.md}, and what goes by none has its reason
 * there. A competition is played from the first draft to the catalogue and every list is opened; the table as it would be
 * now is in {@code target/engine-queries.md}.
 */
@NotOnASecondServer("by which index a query goes is asked of the embedded engine")
class QueriesTest extends UiTest {

    private static final Path NOW = Path.of("target/engine-queries.md");

    private final ConcurrentLinkedQueue<QueryProfile> seen = new ConcurrentLinkedQueue<>();

    @AfterEach
    void listenNoMore() {
        engine.onCommand(null);
    }

    @Test
    void every_query_goes_by_the_index_that_the_table_names() throws IOException {
        engine.onCommand(seen::add);
        var world = new CostWorld(context, 3);
        settle();
        openEverything(world);
        sortEverything(world);
        openTheNetwork();
        Forgetful.forget(context); // and the relay looks for what it was not told of
        settle();
        engine.onCommand(null);
        var missing = new EngineQueries().unlike(seen, NOW);
        assertThat(missing)
                .as("not so in %s; as it is now: %s", EngineQueries.TABLE, NOW)
                .isEmpty();
    }

    private void sortEverything(CostWorld world) {
        for (var by : EntryOrder.By.values())
            for (var down : List.of(true, false))
                bean(EntryLists.class)
                        .page(world.play.secretary, world.play.id, ProposalFilter.ALL, new EntryOrder(by, down), 0, 50);
        for (var by : AccountOrder.By.values())
            for (var who : List.of(world.play.secretary, world.applicants.admin))
                for (var down : List.of(true, false))
                    for (var of : List.of(AccountFilter.ALL, AccountFilter.ALL.roles(Set.of(Role.SERVICE_UNIT))))
                        bean(Accounts.class).page(who, of, new AccountOrder(by, down), 0, 50);
        for (var by : EntryOrder.By.values())
            bean(Publishing.class).candidates(world.play.secretary, world.play.id, new EntryOrder(by, true), 0, 50);
        var replications = bean(Replications.class);
        replications.own(world.applicants.admin, true, 0, 50);
        replications.own(world.applicants.writer, true, 0, 50);
        replications.asked(world.applicants.admin, true, 0, 50);
        replications.in(world.play.secretary, ReplicationState.counted(), true, 0, 50);
        var judge = world.play.evaluators.getFirst().id();
        bean(DeskProgress.class).unsealed(world.play.secretary, world.play.id, TestRounds.DESK, judge, 5);
        sortOtherLists(world);
        bean(ScreeningQueue.class).next(world.play.secretary, "page", world.play.id, "");
    }

    private void sortOtherLists(CostWorld world) {
        var administrator = anAccount(Role.ADMINISTRATOR).actor();
        for (var by : LetterOrder.By.values())
            for (var down : List.of(true, false)) {
                var order = new LetterOrder(by, down);
                var first = bean(Mails.class).page(administrator, order, 0, 5).getLast();
                bean(Mails.class).after(administrator, order, first, 0, 5);
            }
        for (var by : PlaceOrder.By.values())
            for (var down : List.of(true, false))
                bean(DeskProgress.class)
                        .placed(world.play.secretary, world.play.id, TestRounds.DESK, new PlaceOrder(by, down), 0, 50);
        var trail = bean(AuditTrail.class);
        var line = trail.oldest(administrator, TrailFilter.ALL, 0, 1).getFirst();
        trail.oldest(administrator, TrailFilter.ALL.subject(line.subject()), 0, 5);
    }

    private void openEverything(CostWorld world) {
        open(
                anAccount(Role.SECRETARIAT).id("secretary-1").build(),
                "sekretariat",
                "sekretariat/seleksi",
                "sekretariat/penugasan",
                "sekretariat/nominasi",
                "sekretariat/sanggahan",
                "sekretariat/jadwal",
                "sekretariat/terbitkan",
                "sekretariat/akun");
        open(account(world.play.evaluators.getFirst()), "evaluasi");
        open(account(world.play.panelists.getFirst()), "panel", "panel/wawancara", "panel/pleno");
        open(world.applicants.adminAccount, "instansi");
        open(world.applicants.writerAccount, "proposal");
        open(anAccount(Role.ADMINISTRATOR).build(), "admin/akun");
        for (var page : List.of("/", "/katalog", "/pengumuman", "/katalog/atom.xml", "/sitemap.xml"))
            bean(PublicSite.class).get(page, Map.of(), "https://kipp.test");
    }

    /** What those see who keep innovations going and take them up beside the competition. */
    private void openTheNetwork() {
        var people = new NetworkPeople(context, "81");
        open(people.coordinator, menu(Role.HUB));
        open(people.coordinator, people.meeting());
        bean(HubEvents.class).page(TestSessions.actor(people.coordinator), "81", true, 0, 50);
        open(people.mentor, menu(Role.MENTOR));
        open(people.coManager, menu(Role.CO_MANAGER));
        open(anAccount(Role.SECRETARIAT).id("secretary-1").build(), "sekretariat/hub", "sekretariat/hub/81");
    }

    private static String[] menu(Role role) {
        var screens = routes.getRoutes().stream()
                .filter(view -> view.isAnnotationPresent(Menu.class) && isFor(view, role))
                .map(view -> view.getAnnotation(Route.class).value())
                .sorted()
                .toArray(String[]::new);
        assertThat(screens).isNotEmpty();
        return screens;
    }

    private static boolean isFor(Class<?> view, Role role) {
        var roles = view.getAnnotation(RolesAllowed.class);
        return roles != null && List.of(roles.value()).contains(role.name());
    }

    private void open(Account who, String... routes) {
        signIn(who);
        for (var route : routes) {
            UI.getCurrent().navigate(route);
            Screen.of(UI.getCurrent());
        }
    }

    private Account account(Actor actor) {
        return bean(Accounts.class).get(actor.id());
    }
}
