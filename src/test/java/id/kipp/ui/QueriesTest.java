package id.kipp.ui;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.engine.QueryProfile;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.EntryLists;
import id.kipp.proposal.EntryOrder;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ScreeningQueue;
import id.kipp.site.PublicSite;
import id.kipp.store.NotOnASecondServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Which index each of our queries goes by stands in {@code src/docs/engine-queries.md}, and what goes by none has its reason
 * there. A competition is played from the first draft to the catalogue and every list is opened; the table as it would be
 * now is in {@code target/engine-queries.md}.
 */
@NotOnASecondServer("by which index a query goes is asked of the embedded engine")
class QueriesTest extends UiTest {

    private static final Path TABLE = Path.of("src/docs/engine-queries.md");
    private static final Path NOW = Path.of("target/engine-queries.md");

    /** By which indexes a query goes, and why, where it is not plain. */
    private record Row(Set<String> indexes, String reason) {}

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
        settle();
        engine.onCommand(null);
        var table = table(Files.readAllLines(TABLE));
        var now = now(table);
        Files.write(NOW, written(now));
        var missing = now.entrySet().stream()
                .filter(entry -> !isNamed(entry.getValue(), table.get(entry.getKey())))
                .map(entry -> entry.getKey() + " goes by " + entry.getValue().indexes())
                .toList();
        assertThat(missing).as("not so in %s; as it is now: %s", TABLE, NOW).isEmpty();
    }

    /**
     * The index is the one in the table, and reading everything has a reason. What is read by its keys needs no row: which
     * collections a follower reads again while this test plays is a matter of chance.
     */
    private static boolean isNamed(Row now, @Nullable Row named) {
        if (now.indexes().equals(Set.of("_id_"))) return true;
        return named != null
                && named.indexes().containsAll(now.indexes())
                && (!now.indexes().contains("SCAN") || !named.reason().isBlank());
    }

    private void sortEverything(CostWorld world) {
        for (var by : EntryOrder.By.values())
            for (var down : List.of(true, false))
                bean(EntryLists.class)
                        .page(world.play.secretary, world.play.id, ProposalFilter.ALL, new EntryOrder(by, down), 0, 50);
        bean(ScreeningQueue.class).next(world.play.secretary, "page", world.play.id, "");
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

    private SortedMap<String, Row> now(SortedMap<String, Row> table) {
        var now = new TreeMap<String, Row>();
        for (var profile : seen) {
            if (profile.command().equals("getMore") || profile.index().isEmpty()) continue;
            var query = profile.collection() + " | " + profile.shape();
            var known = table.getOrDefault(query, new Row(Set.of(), ""));
            now.computeIfAbsent(query, q -> new Row(new TreeSet<>(), known.reason()))
                    .indexes()
                    .add(profile.index());
        }
        return now;
    }

    private static SortedMap<String, Row> table(List<String> lines) {
        var table = new TreeMap<String, Row>();
        for (var line : lines) {
            if (!line.startsWith("| `")) continue;
            var cells = new ArrayList<>(List.of(line.split(" \\| ", -1)));
            var query = (cells.get(0).substring(2) + " | " + cells.get(1))
                    .replace("`", "")
                    .replace("¦", "|");
            table.put(
                    query,
                    new Row(
                            Set.of(cells.get(2).replace("`", "").split(" or ")),
                            cells.get(3).replaceFirst(" ?\\|$", "")));
        }
        return table;
    }

    private static List<String> written(SortedMap<String, Row> table) {
        return table.entrySet().stream()
                .map(entry -> {
                    var query = entry.getKey().split(" \\| ", 2);
                    var shape = query[1].isEmpty() ? "" : "`" + query[1].replace("|", "¦") + "`";
                    return "| `%s` | %s | `%s` | %s |"
                            .formatted(
                                    query[0],
                                    shape,
                                    String.join(" or ", entry.getValue().indexes()),
                                    entry.getValue().reason());
                })
                .toList();
    }
}
