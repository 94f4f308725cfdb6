package id.kipp.replication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperTextTest {

    private static final List<String> PLACES =
            PaperKind.PLACES.stream().sorted().toList();

    @Test
    void what_is_known_is_filled_in_and_what_is_not_is_a_line_to_be_written_on() {
        var text =
                new PaperText(PaperKind.REPLY_LETTER, "{" + PLACES.get(0) + "}", "a {" + PLACES.get(1) + "} b {lain}");
        var filled = text.filled(Map.of(PLACES.get(0), "Bupati"));
        assertThat(filled.title()).isEqualTo("Bupati");
        assertThat(filled.body()).isEqualTo("a ................ b {lain}");
    }

    @Test
    void a_place_that_somebody_typed_into_a_fact_is_only_words() {
        var facts = new HashMap<String, String>();
        for (var place : PLACES) facts.put(place, ("{" + PLACES.get(1) + "}").repeat(30));
        var filled = new PaperText(PaperKind.REPLY_LETTER, "", "{" + PLACES.get(0) + "}").filled(facts);
        assertThat(filled.body()).isEqualTo(facts.get(PLACES.get(0)));
    }
}
