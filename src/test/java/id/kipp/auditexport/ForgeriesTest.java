package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever holds the key, or the application in error, forges one thing and everything that follows from it. Both verifiers
 * refuse it, at the same lines.
 */
class ForgeriesTest {

    /** @param where the file in which it has to be found, and why */
    record Case(String name, Consumer<Forged> forge, LogFile where, String key) {
        static Case of(String name, LogFile where, String key, Consumer<Forged> forge) {
            return new Case(name, forge, where, "verify." + key);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    static Path folder;

    static final Map<String, List<LogFinding>> OURS = new TreeMap<>();
    static final Map<String, List<String>> THEIRS = new TreeMap<>();

    @BeforeAll
    static void verify() throws IOException {
        var folders = new ArrayList<Path>();
        var all = cases().toList();
        for (int i = 0; i < all.size(); i++) {
            var forged = new Forged(Played.once());
            all.get(i).forge().accept(forged);
            folders.add(forged.into(folder.resolve("f" + i)));
            OURS.put(
                    all.get(i).name(),
                    Verification.of(folders.getLast(), null, null).findings());
        }
        if (!Python.isHere()) return;
        var theirs = Python.reasons(folders);
        for (int i = 0; i < all.size(); i++) THEIRS.put(all.get(i).name(), theirs.get(i));
    }

    @Test
    void what_is_signed_anew_and_not_forged_holds() throws IOException {
        var same = new Forged(Played.once()).into(folder.resolve("same"));
        assertThat(Verification.of(same, null, null).findings()).isEmpty();
        if (Python.isHere()) assertThat(Python.findings(List.of(same))).containsExactly(List.of());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_found_and_said_why(Case forgery) {
        assertThat(OURS.get(forgery.name()))
                .extracting(f -> f.file() + " " + f.key())
                .contains(forgery.where().file + " " + forgery.key());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_found_by_the_verifier_of_others_at_the_same_lines_for_the_same_reasons(Case forgery) {
        assumeThat(Python.isHere()).isTrue();
        var ours = new TreeSet<String>();
        OURS.get(forgery.name()).forEach(f -> ours.add(f.file() + ":" + f.line() + " " + f.key()));
        var theirs = new TreeSet<String>();
        for (var said : THEIRS.get(forgery.name())) {
            var where = said.indexOf(' ') + 1;
            theirs.add(said.substring(0, where) + TheirReasons.key(said.substring(where)));
        }
        assertThat(theirs).isEqualTo(ours);
    }

    static Stream<Case> cases() {
        return Stream.of(ForgedLog.cases(), ForgedScores.cases(), ForgedDecisions.cases(), ForgedKinds.cases())
                .flatMap(s -> s);
    }
}
