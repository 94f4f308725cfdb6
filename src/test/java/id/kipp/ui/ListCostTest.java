package id.kipp.ui;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.site.PublicSite;
import id.kipp.store.CommandCount;
import id.kipp.store.CommandCount.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every list sends the same commands to the database with one row and with thirty, and what comes back grows with the rows
 * alone. The figures go to {@code target/command-counts.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListCostTest extends UiTest {

    private static final int MANY = 30;

    /** What one more row may bring along: itself, and what stands beside it in other collections. */
    private static final int DOCUMENTS_A_ROW = 8;

    /** A long title and everything else that a list shows of it; never a text. */
    private static final int BYTES_A_ROW = 8_000;

    /** @param rows how many of thirty it shows at once @param query what narrows it to one world */
    record ListScreen(
            String name,
            String route,
            Function<CostWorld, Account> who,
            Function<CostWorld, QueryParameters> query,
            int rows) {
        @Override
        public String toString() {
            return name + " (/" + route + ")";
        }
    }

    CostWorld few;
    CostWorld many;
    final Map<String, String> table = new TreeMap<>();

    @BeforeAll
    void worlds() {
        few = new CostWorld(context, 1);
        many = new CostWorld(context, MANY);
    }

    @AfterAll
    void print() throws IOException {
        var head =
                """
                # Commands to the database per list screen, and what comes back

                | Screen | 1 row | 30 rows | documents | bytes | which |
                | --- | ---: | ---: | ---: | ---: | --- |
                """;
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/command-counts.md"), head + String.join("\n", table.values()) + "\n");
    }

    Stream<ListScreen> lists() {
        return Stream.of(
                list("evaluator's worklist", "evaluasi", w -> account(w.play.evaluators.getFirst())),
                list("screening", "sekretariat/seleksi", this::secretary),
                list("assignments", "sekretariat/penugasan", this::secretary),
                list("nominations", "sekretariat/nominasi", this::secretary),
                list("objections", "sekretariat/sanggahan", this::secretary),
                list("schedule", "sekretariat/jadwal", this::secretary),
                list("publishing", "sekretariat/terbitkan", this::secretary),
                list("finalists of the panel", "panel", w -> account(w.play.panelists.getFirst())),
                list("hearings of the panel", "panel/wawancara", w -> account(w.play.panelists.getFirst())),
                list("plenary of the panel", "panel/pleno", w -> account(w.play.panelists.getFirst())),
                list("agency's board", "instansi", w -> w.applicants.adminAccount),
                words("unit's proposals", "proposal", w -> w.applicants.writerAccount, MANY),
                words("secretariat's accounts", "sekretariat/akun", this::secretary, MANY),
                words(
                        "administrator's accounts",
                        "admin/akun",
                        w -> anAccount(Role.ADMINISTRATOR).build(),
                        MANY));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void costs_the_same_with_one_row_and_with_thirty(ListScreen list) {
        var one = open(list, few, 1);
        var thirty = open(list, many, list.rows());
        note(list.toString(), one, thirty);
        assertThat(names(thirty)).as("commands with 30 rows").isEqualTo(names(one));
        assertThat(documents(thirty) - documents(one))
                .as("documents that 29 more rows bring")
                .isLessThanOrEqualTo(DOCUMENTS_A_ROW * (MANY - 1));
        assertThat(bytes(thirty) - bytes(one))
                .as("bytes that 29 more rows bring")
                .isLessThanOrEqualTo(BYTES_A_ROW * (MANY - 1));
    }

    /** What the reader asked a moment ago is kept; so each world's word is another page. */
    @Test
    void the_public_catalogue_costs_the_same_with_one_entry_and_with_thirty() {
        var one = site("/katalog", Map.of("cari", List.of(few.marker)));
        var thirty = site("/katalog", Map.of("cari", List.of(many.marker)));
        note("public catalogue (/katalog)", one, thirty);
        assertThat(names(thirty)).isEqualTo(names(one));
    }

    @Test
    void the_public_announcements_cost_the_same_with_one_more_letter_of_thirty() {
        var before = site("/pengumuman", Map.of());
        many.anotherLetter();
        var after = site("/pengumuman", Map.of());
        note("public announcements (/pengumuman)", before, after);
        assertThat(names(after)).isEqualTo(names(before));
    }

    private List<Reply> site(String address, Map<String, List<String>> asked) {
        settle();
        return bean(CommandCount.class)
                .replies(() -> bean(PublicSite.class).get(address, asked, "https://" + UUID.randomUUID()));
    }

    private List<Reply> open(ListScreen list, CostWorld world, int rows) {
        var who = list.who().apply(world);
        signIn(who);
        UI.getCurrent().navigate("akun");
        var commands = commands(list.route(), list.query().apply(world));
        var shown = Screen.of(UI.getCurrent());
        assertThat(world.ends().filter(shown::contains).count())
                .as("rows shown")
                .isGreaterThanOrEqualTo(rows);
        return commands;
    }

    private List<Reply> commands(String route, QueryParameters query) {
        return bean(CommandCount.class).replies(() -> {
            UI.getCurrent().navigate(route, query);
            Screen.of(UI.getCurrent());
        });
    }

    private void note(String name, List<Reply> one, List<Reply> thirty) {
        var which = names(one).stream()
                .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(c -> c.getKey() + (c.getValue() > 1 ? " ×" + c.getValue() : ""))
                .collect(Collectors.joining(", "));
        var documents = documents(one) + " → " + documents(thirty);
        var bytes = bytes(one) + " → " + bytes(thirty);
        table.put(
                name,
                "| %s | %d | %d | %s | %s | %s |".formatted(name, one.size(), thirty.size(), documents, bytes, which));
    }

    /** How often they are asked whether they have changed depends on the clock, not on rows: they are remembered for a second. */
    private static final String REMEMBERED = "find editions";

    private static List<String> names(List<Reply> replies) {
        return replies.stream()
                .map(Reply::command)
                .filter(c -> !c.equals(REMEMBERED))
                .toList();
    }

    private static int documents(List<Reply> replies) {
        return replies.stream().mapToInt(Reply::documents).sum();
    }

    private static int bytes(List<Reply> replies) {
        return replies.stream().mapToInt(Reply::bytes).sum();
    }

    private ListScreen list(String name, String route, Function<CostWorld, Account> who) {
        return new ListScreen(name, route, who, w -> QueryParameters.of("edisi", w.play.id.value()), MANY);
    }

    private ListScreen words(String name, String route, Function<CostWorld, Account> who, int rows) {
        return new ListScreen(name, route, who, w -> QueryParameters.of("cari", w.marker), rows);
    }

    private Account secretary(CostWorld world) {
        return anAccount(Role.SECRETARIAT).id("secretary-1").build();
    }

    private Account account(Actor actor) {
        return bean(Accounts.class).get(actor.id());
    }
}
