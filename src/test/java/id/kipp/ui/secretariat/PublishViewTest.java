package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.Competition;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryText;
import id.kipp.catalogue.Publishing;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposal;
import id.kipp.ui.DeskTest;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishViewTest extends DeskTest {

    Competition competition;
    Proposal finalist;

    @BeforeEach
    void confirmed() {
        competition = new Competition(context, 1, 1);
        finalist = competition.entered("Loket Sungai", 90);
        competition.confirmed();
        signIn(competition.secretary);
        open("sekretariat/terbitkan", competition);
    }

    @Test
    void a_finalists_text_is_edited_and_published_after_one_question() {
        assertThat(page()).contains("Loket Sungai", "Belum disunting");
        edit();
        _setValue(field(TextField.class, "Judul"), "Loket Sungai untuk Semua");
        click("Terbitkan ke katalog");
        confirm("Terbitkan ke katalog");
        says("Sudah terbit di katalog.");
        assertThat(entry().isPublished()).isTrue();
        assertThat(entry().text().title()).isEqualTo("Loket Sungai untuk Semua");
        assertThat(page()).contains("Terbit");
    }

    @Test
    void a_draft_is_kept_and_not_public() {
        edit();
        _setValue(_find(TextArea.class).getFirst(), "Cerita yang disunting.");
        click("Simpan rancangan");
        says("Rancangan disimpan.");
        assertThat(entry().text().body()).contains("Cerita yang disunting.");
        assertThat(entry().isPublished()).isFalse();
    }

    @Test
    void a_title_is_not_left_out() {
        edit();
        _setValue(field(TextField.class, "Judul"), "");
        click("Simpan rancangan");
        says("Isi judul, paling panjang 300 huruf.");
    }

    @Test
    void a_page_without_a_story_is_not_published() {
        edit();
        _find(TextArea.class).forEach(a -> _setValue(a, ""));
        click("Terbitkan ke katalog");
        confirm("Terbitkan ke katalog");
        says("Tulis sedikitnya satu bagian cerita sebelum menerbitkan.");
        assertThat(entry().isPublished()).isFalse();
    }

    @Test
    void what_is_published_changes_with_a_reason() {
        bean(Publishing.class)
                .publish(competition.secretary, bean(Publishing.class).prepare(competition.secretary, finalist.id()));
        open("sekretariat");
        open("sekretariat/terbitkan", competition);
        edit();
        _setValue(field(TextField.class, "Judul"), "Loket Sungai (ralat)");
        click("Simpan perubahan");
        confirm("Simpan perubahan");
        assertThat(_get(dialog(), TextArea.class).getErrorMessage()).isEqualTo("Tuliskan alasannya terlebih dahulu.");
        because("Ralat judul.");
        confirm("Simpan perubahan");
        assertThat(entry().text().title()).isEqualTo("Loket Sungai (ralat)");
        assertThat(entry().versions()).hasSize(2);
    }

    @Test
    void where_another_saved_first_both_changes_stay_and_one_chooses_where_they_meet() {
        edit();
        var story = _find(TextArea.class).getFirst();
        _setValue(story, "Cerita saya.");
        _setValue(field(TextField.class, "Judul"), "Judul saya");
        elsewhere(e -> new EntryText(
                "Judul rekan",
                e.text().blocks(),
                e.text().sdgs(),
                e.text().video(),
                e.text().source(),
                "SK rekan"));
        click("Simpan rancangan");
        assertThat(said()).startsWith("Orang lain baru saja menyimpan naskah ini");
        assertThat(story.getValue()).isEqualTo("Cerita saya.");
        assertThat(field(TextField.class, "Judul").getValue()).isEqualTo("Judul saya");
        assertThat(page()).contains("Judul rekan", "SK rekan");
        click("Simpan rancangan");
        says("Pilih dahulu teks yang dipakai pada bagian yang juga diubah orang lain.");
        clickFirst("Pertahankan isian saya");
        click("Simpan rancangan");
        says("Rancangan disimpan.");
        assertThat(entry().text().title()).isEqualTo("Judul saya");
        assertThat(entry().text().decree()).isEqualTo("SK rekan");
        assertThat(entry().text().body()).contains("Cerita saya.");
    }

    @Test
    void what_another_published_meanwhile_is_changed_with_a_reason() {
        edit();
        _setValue(field(TextField.class, "Judul"), "Judul saya");
        bean(Publishing.class).publish(competition.secondSecretary, entry());
        click("Simpan rancangan");
        said();
        assertThat(field(TextField.class, "Judul").getValue()).isEqualTo("Judul saya");
        click("Simpan perubahan");
        because("Ralat judul.");
        confirm("Simpan perubahan");
        assertThat(entry().text().title()).isEqualTo("Judul saya");
    }

    @Test
    void a_part_that_was_emptied_and_saved_can_be_written_again() {
        edit();
        var story = _find(TextArea.class).getFirst();
        _setValue(story, "");
        click("Simpan rancangan");
        said();
        _setValue(story, "Ditulis lagi.");
        click("Simpan rancangan");
        says("Rancangan disimpan.");
        assertThat(entry().text().body()).contains("Ditulis lagi.");
    }

    @Test
    void without_a_finalist_there_is_nothing_to_publish() {
        open("sekretariat");
        open("sekretariat/terbitkan", new Competition(context, 1, 1));
        assertThat(page()).contains("Belum ada finalis yang dapat diterbitkan.");
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat/terbitkan", Role.SECRETARIAT);
    }

    @SuppressWarnings("unchecked")
    private void edit() {
        clickIn(_get(Grid.class), 0, "Sunting");
    }

    private void elsewhere(Function<Entry, EntryText> change) {
        bean(Publishing.class).save(competition.secondSecretary, entry(), change.apply(entry()));
    }

    private Entry entry() {
        return bean(Publishing.class).prepare(competition.secretary, finalist.id());
    }
}
