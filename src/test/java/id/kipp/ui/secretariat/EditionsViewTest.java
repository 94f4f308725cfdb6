package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.Competition;
import id.kipp.edition.Constitution;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Role;
import id.kipp.kernel.Text;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.FigureField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditionsViewTest extends DeskTest {

    final String name = "E" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void atTheDesk() {
        signIn(Role.SECRETARIAT);
        open("sekretariat/edisi");
    }

    @Test
    void an_edition_is_opened_with_the_rules_of_a_preset_from_its_first_day() {
        click("Buka edisi baru");
        choose(preset());
        _setValue(_get(dialog(), FigureField.class), "2027");
        assertThat(shortName().getValue()).isEqualTo("2027");
        assertThat(_find(dialog(), TextArea.class).getFirst().getValue())
                .isEqualTo("Kompetisi Inovasi Pelayanan Publik 2027");
        _setValue(shortName(), name);
        _setValue(_get(dialog(), DatePicker.class), LocalDate.of(2027, 2, 1));
        confirm("Buka edisi");
        var opened = bean(Editions.class).get(new EditionId(name));
        assertThat(opened.constitution()).isEqualTo(preset().renewed(2027, preset().nameIn(2027), new Text("", "")));
        assertThat(opened.window(TestSteps.SUBMISSION).opens())
                .isEqualTo(LocalDate.of(2027, 2, 1).atStartOfDay(Editions.WIB).toInstant());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("sekretariat/edisi/" + name);
    }

    @Test
    void what_is_missing_is_asked_for() {
        click("Buka edisi baru");
        confirm("Buka edisi");
        says("Pilih aturan, isi nama pendek, dan tentukan hari pertama.");
        assertThat(dialog().isOpened()).isTrue();
    }

    @Test
    void a_name_is_taken_once() {
        var taken = new Competition(context, 1, 1).id.value();
        click("Buka edisi baru");
        choose(preset());
        _setValue(shortName(), taken);
        _setValue(_get(dialog(), DatePicker.class), LocalDate.of(2027, 2, 1));
        confirm("Buka edisi");
        says("Edisi %s sudah ada. Pilih nama lain.".formatted(taken));
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat/edisi", Role.SECRETARIAT);
    }

    private TextField shortName() {
        return _get(dialog(), TextField.class, f -> f.withLabel("Nama pendek edisi (misalnya 2027)"));
    }

    private Constitution preset() {
        return bean(Editions.class).presets().stream()
                .filter(c -> c.year() == 2023)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(Constitution rules) {
        _setValue((Select<Constitution>) _get(dialog(), Select.class), rules);
    }
}
