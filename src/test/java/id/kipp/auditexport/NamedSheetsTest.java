package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kipp.EditionPlay;
import id.kipp.ServiceTest;
import id.kipp.edition.EditionFixture;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sheet of somebody who turns out to be in conflict counts no more, in whatever round it was sealed; decisions name those that
 * do. Leaving one out is no way to forge.
 */
class NamedSheetsTest extends ServiceTest {

    private static final String LATER = "SHORTLIST";

    @TempDir
    static Path folder;

    private static Path honest;
    private static String rival;
    private static String judge;

    @BeforeAll
    static void play() throws IOException {
        var rules = EditionFixture.invented();
        var reading = rules.assigned();
        var whole = new Judges(Judges.Who.TEAM, "evaluators", 0, Judges.Reopens.CHAIR);
        var mean = new Merging(Merging.How.MEAN, 0, null, false, 0, null);
        var play = new EditionPlay(context, 3, rules.with(reading.with(whole).with(mean)));
        play.enter("BIG", 1);
        var entry = play.rival("SMALL");
        var works = play.competition.evaluators.getLast();
        play.divides(entry.id());
        play.after(reading.key(), () -> play.worksAt(works, entry));
        play.play();
        honest = Played.export(context, play.competition, play.competition.secretary, folder.resolve("jujur"));
        rival = entry.id().value();
        judge = works.id().value();
    }

    @Test
    void a_later_matter_rests_on_the_sheets_of_those_alone_who_may_judge() throws IOException {
        var row = row(new Forged(honest));
        assertThat(row.rows("earlier").getFirst().rows("basis")).hasSize(2).noneMatch(b -> b.text("evaluator")
                .equals(judge));
        assertThat(Verification.of(honest, null, null).findings()).isEmpty();
        if (Python.isHere()) assertThat(Python.findings(List.of(honest))).containsExactly(List.of());
    }

    @Test
    void what_is_left_out_without_an_excuse_that_was_known_then_is_found() throws IOException {
        assertThat(keys(forged("excuse", NamedSheetsTest::unexcused)))
                .contains("decisions.jsonl verify.sheets-missing");
        assertThat(keys(forged("later", NamedSheetsTest::excusedLater)))
                .contains("decisions.jsonl verify.sheets-missing");
        assertThat(keys(forged("kept", NamedSheetsTest::another))).contains("decisions.jsonl verify.sheets-missing");
    }

    @Test
    void what_no_row_names_counts_and_what_it_names_is_what_was_sealed() throws IOException {
        assertThat(keys(forged("unnamed", NamedSheetsTest::unnamed))).containsExactly("ranking.jsonl verify.not-ruled");
        assertThat(keys(forged("version", f -> set(f, "earlier.0.basis.0.no", 7L))))
                .containsExactly("ranking.jsonl verify.not-ruled");
        assertThat(keys(forged("round", f -> set(f, "earlier.0.round", "lain"))))
                .containsExactly("ranking.jsonl verify.not-ruled");
    }

    @Test
    void the_verifier_of_others_finds_the_same_at_the_same_lines() throws IOException {
        assumeTrue(Python.isHere());
        var all = new LinkedHashMap<String, Consumer<Forged>>();
        all.put("a", NamedSheetsTest::unexcused);
        all.put("b", NamedSheetsTest::another);
        all.put("c", NamedSheetsTest::unnamed);
        all.put("d", f -> set(f, "earlier.0.basis.0.no", 7L));
        all.put("e", f -> set(f, "earlier.0.round", "lain"));
        all.put("f", f -> set(f, "earlier", "lain"));
        all.put("g", f -> set(f, "earlier.0.basis.0.evaluator", 7L));
        all.put("h", f -> set(f, "earlier", List.of()));
        all.put("i", NamedSheetsTest::excusedLater);
        var folders = new ArrayList<Path>();
        for (var one : all.entrySet()) folders.add(forged(one.getKey(), one.getValue()));
        var theirs = Python.reasons(folders);
        for (var i = 0; i < folders.size(); i++) {
            var ours = Verification.of(folders.get(i), null, null).findings().stream()
                    .map(f -> f.file() + ":" + f.line() + " " + f.key())
                    .collect(Collectors.toCollection(TreeSet::new));
            var said = new TreeSet<String>();
            for (var reason : theirs.get(i)) {
                var where = reason.indexOf(' ') + 1;
                said.add(reason.substring(0, where) + TheirReasons.key(reason.substring(where)));
            }
            assertThat(said)
                    .as(folders.get(i).getFileName().toString())
                    .isNotEmpty()
                    .isEqualTo(ours);
        }
    }

    /** Nobody is in conflict with it any more, and one sheet is left out all the same. */
    private static void unexcused(Forged f) {
        f.rows(LogFile.DECISIONS).replaceAll(d -> d.has("recused") ? d.with(Map.of("recused", List.of())) : d);
    }

    /** Another is left out besides. */
    private static void another(Forged f) {
        set(
                f,
                "earlier.0.basis",
                List.of(row(f).rows("earlier")
                        .getFirst()
                        .rows("basis")
                        .getFirst()
                        .fields()));
    }

    private static void unnamed(Forged f) {
        var at = at(f);
        var pool = f.rows(LogFile.DECISIONS).get(at).rows("pools").getFirst();
        var rows = pool.rows("candidates").stream()
                .map(r -> r.without("earlier").fields())
                .toList();
        f.set(LogFile.DECISIONS, at, "pools.0.candidates", rows);
    }

    /** What excuses it is said by a decision that was not taken yet. */
    private static void excusedLater(Forged f) {
        var said = f.rows(LogFile.DECISIONS).get(at(f)).rows("recused");
        unexcused(f);
        var last = f.rows(LogFile.DECISIONS).size() - 1;
        f.set(LogFile.DECISIONS, last, "recused", said.stream().map(Row::fields).toList());
    }

    private static void set(Forged f, String path, Object value) {
        f.set(LogFile.DECISIONS, at(f), "pools.0.candidates." + place(f) + "." + path, value);
    }

    private static int at(Forged f) {
        return f.find(LogFile.DECISIONS, d -> d.text("matter").equals(LATER));
    }

    private static Row row(Forged f) {
        return f.rows(LogFile.DECISIONS)
                .get(at(f))
                .rows("pools")
                .getFirst()
                .rows("candidates")
                .get(place(f));
    }

    private static int place(Forged f) {
        var rows = f.rows(LogFile.DECISIONS).get(at(f)).rows("pools").getFirst().rows("candidates");
        for (var i = 0; i < rows.size(); i++) if (rows.get(i).text("proposal").equals(rival)) return i;
        throw new IllegalStateException("the rival is not on the board");
    }

    private static Path forged(String name, Consumer<Forged> how) throws IOException {
        var f = new Forged(honest);
        how.accept(f);
        return f.into(folder.resolve(name));
    }

    private static List<String> keys(Path export) {
        return Verification.of(export, null, null).findings().stream()
                .map(f -> f.file() + " " + f.key())
                .toList();
    }
}
