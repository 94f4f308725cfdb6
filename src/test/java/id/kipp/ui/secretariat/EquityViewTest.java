package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.StateBadge;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquityViewTest extends UiTest {

    @Test
    void it_shows_each_province_each_group_of_islands_and_the_institutions_of_a_year() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/pemerataan");
        assertThat(_find(Grid.class)).extracting(g -> _size(g)).contains(38);
        assertThat(_find(StateBadge.class).stream().map(b -> b.getElement().getTextRecursively()))
                .filteredOn(t -> t.contains("Tidak ada data"))
                .hasSize(7);
        @SuppressWarnings("unchecked")
        Select<Integer> year = _get(Select.class, f -> f.withLabel("Tahun"));
        _setValue(year, LocalDate.now().getYear() - 1);
        var all = sizes().stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertThat(all).as("every institution").isGreaterThan(552);
        assertThat(shown("Sudah") + shown("Belum")).isEqualTo(all);
        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).contains("XLSX", "CSV");
    }

    @SuppressWarnings("unchecked")
    private static int shown(String which) {
        Select<Object> shown = _get(Select.class, f -> f.withLabel("Yang ditampilkan"));
        _setValue(
                shown,
                shown.getListDataView()
                        .getItems()
                        .filter(i -> shown.getItemLabelGenerator().apply(i).equals(which))
                        .findFirst()
                        .orElseThrow());
        return sizes().stream().filter(s -> s != 38).findFirst().orElseThrow();
    }

    private static List<Integer> sizes() {
        return _find(Grid.class).stream().map(g -> (int) _size(g)).toList();
    }
}
