package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void indonesian_prose_and_forms_are_indonesian() {
        assertThat(Language.of("Inovasi ini dimulai pada tahun 2021 karena waktu tunggu pasien terlalu lama."))
                .isEqualTo("id");
        assertThat(
                        Language.of(
                                "SURAT PERNYATAAN Yang bertanda tangan di bawah ini: Nama: Siti Rahmawati Jabatan: Kepala Dinas"))
                .isEqualTo("id");
    }

    @Test
    void english_is_english() {
        assertThat(Language.of("The innovation started in 2021 because patients had to wait too long for their turn."))
                .isEqualTo("en");
    }

    @Test
    void everything_else_is_other() {
        assertThat(Language.of("Le service public a été amélioré pour tous les citoyens de la ville de Lyon."))
                .isEqualTo("other");
        assertThat(Language.of("Die Behörde hat das Verfahren für alle Bürger in der Stadt deutlich vereinfacht."))
                .isEqualTo("other");
        assertThat(Language.of("Il servizio è stato migliorato per tutti i cittadini di Roma e di Milano con la rete."))
                .isEqualTo("other");
        assertThat(Language.of("De dienst is in de stad voor alle burgers beter geworden en het werk gaat sneller."))
                .isEqualTo("other");
        assertThat(Language.of("公共 サービス は 市民 の ため に 改善 され ました")).isEqualTo("other");
    }

    @Test
    void too_few_words_tell_nothing() {
        assertThat(Language.of("Rekap 2023")).isNull();
        assertThat(Language.of("1 2 3 4 5 6 7 8 9")).isNull();
    }
}
