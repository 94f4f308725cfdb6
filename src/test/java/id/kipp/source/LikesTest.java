package id.kipp.source;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.kipp.ServiceTest;
import id.kipp.institution.NameGiven;
import id.kipp.kernel.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikesTest extends ServiceTest {

    static final NameGiven UNKNOWN = new NameGiven("", "Puskesmas Uji Sleman", "", "");

    static SourceRecord record(String id, NameGiven owner, RecordStanding standing, String raw) {
        var told = new Innovation(id, 2021, "Layar " + id, owner, "", "", "", List.of(), List.of());
        return SourceRecord.first(Register.IGA, told, raw, standing, Instant.EPOCH);
    }

    static String raw(String id) {
        return """
                {"id":"%s","title":"Layar %s","agency":"%s","year":"2021","summary":"Cerita %s"}"""
                .formatted(id, id, UNKNOWN.name(), id);
    }

    @Test
    void whoever_says_whose_a_record_is_waits_for_the_records_of_that_institution_alone() {
        var elsewhere = record("T1", NameGiven.NOBODY, RecordStanding.open("34.71"), "nobody reads this");
        var waiting = record("T2", UNKNOWN, RecordStanding.unknown(), raw("T2"));
        bean(SourceStore.class).insert(List.of(elsewhere, waiting));
        assertThatCode(() -> bean(Resolving.class).confirm(actor(Role.SECRETARIAT), waiting, "34.04"))
                .doesNotThrowAnyException();
    }

    @Test
    void words_of_two_texts_are_counted_once_and_only_the_longer_ones() {
        var one = LongWords.of("Antrean obat, ANTREAN obat di rumah sakit; 2021 dan air");
        assertThat(one.size()).isEqualTo(5); // antrean obat rumah sakit 2021
        assertThat(one.shared(LongWords.of("rumah dan sakit, antrean air panjang")))
                .isEqualTo(3);
        assertThat(LongWords.of("a di ke").size()).isZero();
    }

    @Test
    void a_record_that_is_told_otherwise_is_found_by_what_it_says_now() {
        var twins = new Twins(i -> List.of(Features.of("iga:1", Register.IGA, 2021, "Perahu Lontar", "")));
        var asked = Features.of("inoland:1", Register.INOLAND, 2021, "Perahu Lontar", "");
        assertThat(twins.of("34.04", asked)).map(TwinLikeness::record).contains("iga:1");
        twins.put("34.04", Features.of("iga:1", Register.IGA, 2021, "Rumah Garam", ""));
        assertThat(twins.of("34.04", asked)).isEmpty();
    }
}
