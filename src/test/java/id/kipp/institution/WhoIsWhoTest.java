package id.kipp.institution;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.agency.AgencyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoIsWhoTest {

    final WhoIsWho who = TestInstitutions.whoIsWho();

    String match(String code, String name, String province, String regency) {
        return who.match(new NameGiven(code, name, province, regency)) instanceof Match.Known known
                ? known.institution().official()
                : "?";
    }

    @Test
    void all_provinces_regencies_and_cities_come_with_their_codes() {
        var all = Shipped.all();
        assertThat(all.stream().filter(i -> i.kind() == AgencyKind.PROVINCE)).hasSize(38);
        assertThat(all.stream().filter(i -> i.kind() == AgencyKind.REGENCY || i.kind() == AgencyKind.CITY))
                .hasSize(514)
                .allMatch(i -> i.id().matches("\\d\\d\\.\\d\\d"));
        assertThat(all).extracting(Institution::id).doesNotHaveDuplicates();
    }

    @Test
    void each_is_known_by_its_own_name_as_people_sign_and_shorten_it() {
        for (var one : Shipped.all()) {
            assertThat(match("", one.official(), "", "")).isEqualTo(one.isChecked() ? one.official() : "?");
            if (one.kind() == AgencyKind.REGENCY)
                assertThat(match("", "KAB. " + one.name().substring(10).toUpperCase(java.util.Locale.ROOT), "", ""))
                        .isEqualTo(one.official());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', Pemkab Sleman, '', '', Pemerintah Kabupaten Sleman",
        "'', Pemerintah Daerah Kabupaten Sleman, '', '', Pemerintah Kabupaten Sleman",
        "'', Kab. Gunung Kidul, '', '', Pemerintah Kabupaten Gunungkidul",
        "'', Pemkot Bau-Bau, '', '', Pemerintah Kota Bau Bau",
        "'', Pemerintah Daerah Istimewa Yogyakarta, '', '', Pemerintah Provinsi DI Yogyakarta",
        "'', Pemprov Jatim, '', '', Pemerintah Provinsi Jawa Timur",
        "'', Kemenkeu, '', '', Kementerian Keuangan",
        "'', Kementerian Keuangan (Direktorat Jenderal Pajak), '', '', Kementerian Keuangan",
        "'', Kabupaten Toba Samosir, '', '', Pemerintah Kabupaten Toba",
        "33.01, '', '', '', Pemerintah Kabupaten Cilacap",
        "'', Bandung, Jawa Barat, Kota Bandung, Pemerintah Kota Bandung",
        "'', '', Jawa Tengah, Kabupaten Cilacap, Pemerintah Kabupaten Cilacap",
        "'', '', Jawa Tengah, '', Pemerintah Provinsi Jawa Tengah"
    })
    void what_is_certain_is_known(String code, String name, String province, String regency, String official) {
        assertThat(match(code, name, province, regency)).isEqualTo(official);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Bandung, '', ''",
        "'', Gorontalo, '', ''",
        "'', Dinas Kesehatan Kabupaten Sleman, '', ''",
        "'', Pemkab Slemann, '', ''",
        "'', Pemerintah Kabupaten Sleman, Jawa Barat, ''",
        "33.02, Pemerintah Kabupaten Cilacap, '', ''",
        "3301, '', '', ''",
        "'', Dinas Sosial, Jawa Tengah, Kabupaten Cilacap"
    })
    void what_is_not_certain_waits_for_a_person(String code, String name, String province, String regency) {
        assertThat(match(code, name, province, regency)).isEqualTo("?");
    }

    @Test
    void what_comes_near_is_shown_with_the_likeliest_first() {
        var unsure = (Match.Unsure) who.match(new NameGiven("", "RSUD Kabupaten Sleman", "", ""));
        assertThat(unsure.near().getFirst().institution().name()).isEqualTo("Kabupaten Sleman");
        var slip = (Match.Unsure) who.match(new NameGiven("", "Pemkab Slemann", "", ""));
        assertThat(slip.near().getFirst().institution().name()).isEqualTo("Kabupaten Sleman");
    }
}
