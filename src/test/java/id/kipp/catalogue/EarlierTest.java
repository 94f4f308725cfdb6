package id.kipp.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierTest implements Refusals {

    static Earlier earlier(String award, String kind) {
        return new Earlier(
                2019,
                award,
                "UMUM",
                "Perahu sehat",
                new Earlier.Owner(null, "Kota Bitung", kind, "Sulawesi Utara"),
                "",
                "",
                "");
    }

    @Test
    void its_award_is_one_that_was_given() {
        assertThat(earlier("TOP_45", "KOTA").tier().key()).isEqualTo("TOP_45");
        assertRefused(
                CatalogueRefusal.UNKNOWN_AWARD, () -> earlier("JUARA", "KOTA").tier());
    }

    @Test
    void its_agency_is_of_a_kind_that_takes_part() {
        assertThat(earlier("TOP_45", "KOTA").origin(List.of()).agencyKind()).isEqualTo("CITY");
        assertRefused(CatalogueRefusal.UNKNOWN_KIND, () -> earlier("TOP_45", "YAYASAN")
                .origin(List.of()));
    }
}
