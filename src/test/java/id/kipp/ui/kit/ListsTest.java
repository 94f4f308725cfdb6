package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListsTest extends KitTest {

    final ArrayList<Map<String, String>> told = new ArrayList<>();

    @Test
    void a_list_says_how_many() {
        var grid = new DataGrid<Integer>("Angka");
        grid.text("Angka", n -> n);
        var count = show(grid.counted("kit.found"));
        show(grid);
        grid.setItems(
                q -> IntStream.range(q.getOffset(), q.getOffset() + q.getLimit())
                        .boxed(),
                q -> 1_234);
        assertThat(_size(grid)).isEqualTo(1_234);
        MockVaadin.clientRoundtrip(false);
        assertThat(count.getText()).isEqualTo("1.234 ditemukan");
    }

    @Test
    void one_is_one_in_english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(counted(1)).isEqualTo("1 proposal");
        assertThat(counted(2)).isEqualTo("2 proposals");
        assertThat(counted(1_234)).isEqualTo("1,234 proposals");
    }

    @Test
    void a_list_that_shows_all_its_rows_goes_on_doing_so() {
        var grid = show(new DataGrid<Integer>("Angka"));
        grid.setAllRowsVisible(true);
        grid.setItems(IntStream.range(0, 30).boxed().toList());
        MockVaadin.clientRoundtrip(false);
        assertThat(grid.isAllRowsVisible()).isTrue();
    }

    @Test
    void a_narrow_screen_has_one_column() {
        var grid = show(new DataGrid<String>("Proposal"));
        var title = grid.link("Judul", s -> s, s -> "proposal/" + s);
        var figure = grid.figure("Nilai", String::length);
        grid.narrow(Span::new);
        grid.fit(390);
        assertThat(grid.getColumns()).filteredOn(c -> c.isVisible()).hasSize(1).doesNotContain(title, figure);
        grid.fit(1440);
        assertThat(grid.getColumns()).filteredOn(c -> c.isVisible()).containsExactly(title, figure);
    }

    @Test
    void filters_come_from_the_address_and_are_told_once() {
        var filters = show(filters());
        filters.show(QueryParameters.fromString("q=antrean&tahun=2022&lain=x"));
        assertThat(told).containsExactly(Map.of("q", "antrean", "tahun", "2022"));
        assertThat(_get(TextField.class).getValue()).isEqualTo("antrean");
    }

    @Test
    void a_choice_nobody_offers_is_left_out() {
        var filters = show(filters());
        filters.show(QueryParameters.fromString("tahun=1066"));
        assertThat(told).containsExactly(Map.of());
        assertThat(_get(Select.class).isEmpty()).isTrue();
    }

    @Test
    void clearing_tells_that_nothing_is_chosen() {
        show(filters());
        _setValue(_get(TextField.class), " puskesmas ");
        _click(_get(Button.class, b -> b.withText("Hapus saringan")));
        assertThat(told).isEqualTo(List.of(Map.of("q", "puskesmas"), Map.of()));
    }

    private String counted(int many) {
        var grid = new DataGrid<Integer>("Angka");
        var count = show(grid.counted("secretariat.count"));
        show(grid);
        grid.setItems(IntStream.range(0, many).boxed().toList());
        MockVaadin.clientRoundtrip(false);
        return count.getText();
    }

    private Filters filters() {
        return new Filters(told::add)
                .search("q", "Cari judul")
                .choice("tahun", "Semua tahun", Map.of("2022", "KIPP 2022"));
    }
}
