package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No text that somebody sends makes a regular expression walk it again and again. */
class PatternsTest {

    /** What is no constant, and why the text it looks through or is made of cannot make it slow. */
    private static final Map<String, String> MADE = Map.of(
            "ui/parts/Phrase.java", "quoted words of at most 200 letters with blanks between",
            "account/AccountStore.java", "a quoted text",
            "audit/Hidden.java", "a mark made by chance, and one value that gives nothing back",
            "audit/KeyFile.java", "the name of a key between dashes",
            "agency/AgencyStore.java", "a quoted text",
            "proposal/ProposalStore.java", "a quoted text",
            "source/SourceStore.java", "a quoted text",
            "edition/Renewing.java", "a year with no digit beside it",
            "catalogue/Redaction.java", "a quoted name");

    /** Parsed once for both. */
    private static List<UsedPattern> used;

    @BeforeAll
    static void read() throws IOException {
        used = UsedPattern.all();
    }

    @Test
    void every_pattern_reads_a_text_in_steps_that_grow_as_its_length_does() {
        assertThat(used.stream().filter(p -> p.regex() != null).flatMap(p -> PatternSteps.worst(p).stream()))
                .isEmpty();
    }

    @Test
    void a_pattern_that_is_made_while_running_has_a_reason_to_be_harmless() {
        var made = new TreeSet<String>();
        used.stream().filter(p -> p.regex() == null).forEach(p -> made.add(p.file()));
        assertThat(made).isEqualTo(new TreeSet<>(MADE.keySet()));
    }

    @Test
    void what_backtracks_is_found() {
        for (var slow : List.of("(a+)+b", "\\s*,\\s*$", "[\\w.]+@[\\w.]+", "^.*(\\d+).*x$", "a*a*0"))
            assertThat(PatternSteps.worst(new UsedPattern("here", slow, 0, false)))
                    .as(slow)
                    .isPresent();
        for (var quick : List.of("\\s+", "[^\\n]*\\n|[^\\n]+", "a{1,40}b"))
            assertThat(PatternSteps.worst(new UsedPattern("here", quick, 0, false)))
                    .as(quick)
                    .isEmpty();
    }
}
