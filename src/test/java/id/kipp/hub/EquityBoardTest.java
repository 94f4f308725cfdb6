package id.kipp.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Province;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquityBoardTest extends HubPlay {

    @Test
    void where_nothing_is_known_that_is_said_and_a_hub_makes_it_a_not_yet() {
        designated("81");
        var figures = bean(EquityBoard.class).figures();
        assertThat(figures.provinces()).hasSize(38);
        var maluku = of(figures, Province.MALUKU);
        assertThat(maluku.hasHub()).isTrue();
        assertThat(maluku.regencies()).hasSize(11).allMatch(r -> r.all()
                .equals(List.of(Light.NOT_YET, Light.NOT_YET, Light.NOT_YET, Light.NOT_YET)));
        assertThat(of(figures, Province.PAPUA).regencies()).allMatch(r -> r.own() == Light.NO_DATA);
        assertThat(figures.provinces().stream()
                        .mapToInt(p -> p.regencies().size())
                        .sum())
                .isEqualTo(514);
        assertThat(maluku.covered()).isZero();
        assertThat(maluku.on(0)).isZero();
    }

    @Test
    void without_cases_nothing_is_said_to_be_behind_and_no_middle_is_made_of_nothing() {
        var figures = bean(EquityBoard.class).figures();
        assertThat(figures.cases()).isZero();
        assertThat(figures.days().median()).isEmpty();
        assertThat(figures.ownersOutsideJava().isTooFew()).isTrue();
        assertThat(figures.begun()).hasSize(7).allMatch(j -> j.says() == Disparity.Says.NO_DATA);
        var year = bean(EquityBoard.class).year(TODAY.getYear());
        assertThat(year.institutions())
                .as("provinces, regencies and cities")
                .filteredOn(i -> i.province() != null)
                .hasSize(552);
        assertThat(year.institutions()).as("ministries too").hasSizeGreaterThan(552);
        assertThat(year.reached()).isZero();
    }

    private static ProvinceLights of(EquityFigures figures, Province province) {
        return figures.provinces().stream()
                .filter(p -> p.province() == province)
                .findFirst()
                .orElseThrow();
    }
}
