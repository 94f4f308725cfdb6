package id.kipp.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {

    static double likeness(String one, String other) {
        return Titles.Words.of(one).likeness(Titles.Words.of(other));
    }

    @Test
    void marks_accents_and_blanks_do_not_make_another_title() {
        assertThat(Titles.key("  Si-CEPAT:  Layanan Désa!")).isEqualTo("si cepat layanan desa");
    }

    @Test
    void likeness_is_the_share_of_common_words() {
        assertThat(likeness("layanan desa cepat", "layanan desa murah")).isEqualTo(0.5);
        assertThat(likeness("layanan desa", "Desa, layanan")).isEqualTo(1);
        assertThat(likeness("layanan desa", "klinik terapung")).isZero();
        assertThat(likeness("", "klinik")).isZero();
    }

    @Test
    void what_stands_before_a_bracket_counts_as_a_title_of_its_own() {
        assertThat(likeness("Jemput Bola (antar dokumen ke rumah warga)", "Jemput Bola"))
                .isEqualTo(1);
        assertThat(likeness("(Jemput Bola) antar dokumen", "Jemput Bola")).isEqualTo(0.5);
    }
}
