package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HiddenTest {

    private static final String NOTE = "Catatan \"tajam\" –\n\\ dengan tab\t dan \u0001";

    private final LineSeal seal = seal(1);

    @Test
    void a_text_is_in_what_is_stored_by_its_hash_alone() {
        var content = seal.seal(line(new Hidden(NOTE), 1)).content();
        assertThat(content).doesNotContain("Catatan", "tajam").matches(".*\"noteSha256\":\"[0-9a-f]{64}\".*");
    }

    @Test
    void whoever_has_text_and_salt_can_check_the_hash() {
        var salt = seal.salt("sheet:P-1", 1, "sheet.sealed#1");
        var hash = Canonical.sha256(Canonical.json(Map.of("salt", salt, "value", NOTE)));
        assertThat(seal.seal(line(new Hidden(NOTE), 1)).content()).contains(hash);
    }

    @Test
    void recorded_twice_it_is_the_same_to_the_byte() {
        assertThat(seal.seal(line(new Hidden(NOTE), 1))).isEqualTo(seal(1).seal(line(new Hidden(NOTE), 1)));
    }

    @Test
    void nobody_finds_it_by_trying_without_the_key() {
        assertThat(hidden(seal, NOTE, 1)).isNotEqualTo(hidden(seal(2), NOTE, 1));
        assertThat(hidden(seal, NOTE, 1)).isNotEqualTo(hidden(seal, NOTE, 2));
        assertThat(hidden(seal, NOTE, 1)).isNotEqualTo(hidden(seal, NOTE + " ", 1));
    }

    @Test
    void the_same_text_at_two_places_has_two_hashes() {
        var both = seal.seal(AuditLine.of(
                        null,
                        actor(),
                        "sheet.sealed",
                        Instant.EPOCH,
                        "sheet:P-1",
                        1,
                        Map.of("notes", List.of(new Hidden("a"), new Hidden("a")))))
                .content();
        var hashes = both.replaceAll(".*\\[\"(.*)\"\\].*", "$1").split("\",\"");
        assertThat(hashes).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_list_of_a_whole_nation_is_hidden_too() {
        var list = Collections.nCopies(40_000, "Nominasi \"terbaik\" di kabupaten yang jauh, dengan catatan panjang\n");
        assertThat(seal.seal(line(new Hidden(list), 1)).content())
                .matches("\\{\"noteSha256\":\"[0-9a-f]{64}\",\"salt\":\"[0-9a-f]{64}\"\\}");
    }

    @Test
    void nothing_hidden_is_nothing() {
        assertThat(seal.seal(line(new Hidden(null), 1)).content()).contains("\"noteSha256\":null");
    }

    @Test
    void a_text_that_looks_like_a_mark_stays_a_text() {
        var text = "hidden-0123456789abcdef0123456789abcdef:{}";
        assertThat(seal.seal(line(text, 1)).content()).contains(text);
    }

    private static String hidden(LineSeal seal, String note, long version) {
        return seal.seal(line(new Hidden(note), version)).content().replaceAll(".*noteSha256\":\"([0-9a-f]+).*", "$1");
    }

    private static AuditLine line(Object note, long version) {
        var facts = new HashMap<String, Object>();
        facts.put("noteSha256", note);
        return AuditLine.of(null, actor(), "sheet.sealed", Instant.EPOCH, "sheet:P-1", version, facts);
    }

    private static id.kipp.kernel.Actor actor() {
        return id.kipp.account.AccountFixture.actor(id.kipp.kernel.Role.EVALUATOR);
    }

    private static LineSeal seal(int key) {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) key);
        return new LineSeal(secret);
    }
}
