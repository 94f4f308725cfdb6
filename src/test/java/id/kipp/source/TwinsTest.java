package id.kipp.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.institution.Match;
import id.kipp.institution.NameGiven;
import id.kipp.institution.TestInstitutions;
import id.kipp.institution.WhoIsWho;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Held against pairs that were labelled before the matching was written. */
class TwinsTest {

    static final WhoIsWho WHO = TestInstitutions.whoIsWho();

    static List<CSVRecord> pairs() throws Exception {
        var file = Objects.requireNonNull(TwinsTest.class.getResourceAsStream("/doubles/pairs.csv"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    static Features side(CSVRecord pair, String side, Register register) {
        return Features.of(
                side,
                register,
                Integer.parseInt(pair.get(side + "_year")),
                pair.get(side + "_title"),
                pair.get(side + "_text"));
    }

    /** As an import does it: who is not known is not compared. */
    static String institution(CSVRecord pair, String side) {
        var match = WHO.match(new NameGiven("", pair.get(side + "_institution"), "", ""));
        return match instanceof Match.Known known ? known.institution().id() : "?" + pair.get(side + "_institution");
    }

    static boolean proposed(CSVRecord pair) {
        var twins = new Twins(i -> List.of());
        twins.put(institution(pair, "left"), side(pair, "left", Register.KIPP));
        return twins.of(institution(pair, "right"), side(pair, "right", Register.IGA))
                .isPresent();
    }

    @Test
    void of_the_labelled_pairs_few_are_missed_and_hardly_any_is_proposed_wrongly() throws Exception {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        var notes = new ArrayList<String>();
        var pairs = pairs();
        for (var pair : pairs) {
            var same = pair.get("same").equals("ya");
            var proposed = proposed(pair);
            if (same && proposed) right++;
            else if (same) missed++;
            else if (proposed) wrong++;
            if (same != proposed)
                notes.add(pair.get("kind") + ": " + pair.get("left_title") + " | " + pair.get("left_institution")
                        + " || " + pair.get("right_title") + " | " + pair.get("right_institution"));
        }
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(300);
        var said = "%d right, %d wrong, %d missed%n%s".formatted(right, wrong, missed, String.join("\n", notes));
        assertThat((double) right / (right + wrong)).as("precision: " + said).isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / (right + missed)).as("recall: " + said).isGreaterThanOrEqualTo(0.8);
    }
}
