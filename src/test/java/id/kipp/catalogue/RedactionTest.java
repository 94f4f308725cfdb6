package id.kipp.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rina.dewi@bitungkota.go.id",
                "0812-3456-7890",
                "0812 3456 7890",
                "081234567890",
                "+62 812-3456-7890",
                "021-5550123",
                "198203152008012003",
                "19820315 200801 2 003",
                "7172034503820001"
            })
    void what_leads_to_a_person_is_taken_out(String personal) {
        assertThat(Redaction.of("Hubungi " + personal + " pada jam kerja.", ""))
                .isEqualTo("Hubungi […] pada jam kerja.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anggaran Rp1.250.000.000 pada 2021",
                "naik dari 12.345 menjadi 1.234.567 orang",
                "tahun 2019, 2020, 2021, 2022, 2023",
                "Peraturan Nomor 91 Tahun 2021",
                "pukul 08.00-15.30 WIB",
                "sejak 12-03-2019 sampai 31-12-2023"
            })
    void figures_stay(String figures) {
        assertThat(Redaction.of(figures, "")).isEqualTo(figures);
    }

    @Test
    void the_innovators_name_becomes_the_innovator() {
        assertThat(Redaction.of("Gagasan dr. RINA DEWI lahir pada 2019.", "Rina Dewi"))
                .isEqualTo("Gagasan dr. inovator lahir pada 2019.");
    }

    @Test
    void a_name_too_short_to_be_told_from_a_word_is_left() {
        assertThat(Redaction.of("Kader Ani mengajar animasi.", "Ani")).isEqualTo("Kader Ani mengajar animasi.");
    }
}
