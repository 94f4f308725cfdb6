package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.announcement.Announcement;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.decision.DecisionRefusal;
import id.kipp.edition.Editions;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Stage;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.MomentField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class AnnounceViewTest extends DeskTest implements Refusals {

    Competition competition;
    Proposal finalist;

    @BeforeEach
    void decided() {
        competition = new Competition(context, 1, 1);
        finalist = competition.entered("Loket Sungai", 90);
    }

    @Test
    void one_writes_the_letter_and_another_releases_it() {
        competition.finalistsDecided();
        write("B/10/uji", "Daftar berikut terbuka untuk sanggahan.");
        says("Rancangan B/10/uji disimpan. Orang kedua dapat merilisnya.");
        visit(competition.secondSecretary);
        click("Rilis");
        assertThat(asked()).contains("Loket Sungai");
        confirm("Rilis");
        says("Sudah dirilis.");
        assertThat(announcement().released()).hasSize(1);
        settle();
        assertThat(competition.now(finalist).stage()).isEqualTo(Stage.FINALIST_PROVISIONAL);
        assertThat(page()).contains("Sudah terbit", "1 inovasi", "Susun versi baru daftar ini");
    }

    @Test
    void whoever_wrote_it_does_not_release_it() {
        competition.finalistsDecided();
        write("B/10/uji", "Daftar berikut.");
        said();
        assertThat(canPress("Rilis")).isFalse();
        assertThat(page())
                .contains("Pengumuman harus dirilis oleh anggota sekretariat lain, bukan oleh yang menyiapkannya.");
        assertThat(announcement().released()).isEmpty();
    }

    @Test
    void a_letter_has_a_number_a_day_and_a_text() {
        competition.finalistsDecided();
        write("", "Daftar berikut.");
        says("Isi nomor surat, paling panjang 80 huruf.");
        write("B/10/uji", "");
        assertThat(said()).startsWith("Isi teks pengumuman");
        _setValue(_find(DatePicker.class).getFirst(), null);
        clickFirst("Simpan rancangan");
        says("Isi tanggal dan jam.");
    }

    @Test
    void before_the_panel_has_decided_there_is_nothing_to_announce() {
        visit(competition.secretary);
        assertThat(offers("Simpan rancangan")).isFalse();
        assertThat(page()).contains("Kelompok ini belum diputuskan. Tunggu persetujuan yang masih kurang.");
        var draft = LetterDraft.atOnce("B/10/uji", LocalDate.EPOCH, "Perihal", "Daftar berikut.");
        assertRefused(DecisionRefusal.NOT_DECIDED, () -> competition.prepare("FINALISTS", draft));
    }

    @Test
    void a_number_is_used_once() {
        competition.finalistsDecided();
        competition.announce("B/10/uji");
        write("B/10/uji", "Daftar revisi.");
        says("Nomor B/10/uji sudah dipakai versi sebelumnya. Beri nomor baru untuk daftar yang direvisi.");
    }

    @Test
    void a_list_nobody_could_object_to_any_more_is_not_released() {
        competition.finalistsDecided();
        write("B/10/uji", "Daftar berikut.");
        competition.close(TestSteps.OBJECTION);
        visit(competition.secondSecretary);
        assertThat(canPress("Rilis")).isFalse();
        assertThat(page()).contains("Masa sanggah sudah berakhir ", "Ubah jadwal masa sanggah lebih dahulu.");
    }

    @Test
    void a_letter_may_have_an_embargo_and_is_taken_back_until_it_ends() {
        competition.finalistsDecided();
        visit(competition.secretary);
        var later = LocalDateTime.ofInstant(Instant.now(), Editions.WIB).plusDays(2);
        _setValue(_find(MomentField.class).getFirst(), later.withNano(0));
        write("B/10/uji", "Daftar berikut.", false);
        said();
        visit(competition.secondSecretary);
        assertThat(page()).contains("Setelah dirilis, berlaku mulai");
        click("Rilis");
        assertThat(asked()).contains("Sampai saat itu tahap proposal tidak berubah");
        confirm("Rilis");
        says("Sudah dirilis. Surat berlaku pada waktu yang ditetapkan.");
        assertThat(page()).contains("Dirilis, belum berlaku").doesNotContain("Sudah terbit");
        click("Tarik kembali");
        because("Nomor salah");
        confirm("Tarik kembali");
        says("Surat ditarik kembali dan menjadi rancangan.");
        assertThat(announcement().waiting()).isNull();
        assertThat(offers("Rilis")).isTrue();
    }

    @Test
    void what_was_typed_while_another_saved_stays_and_the_newer_draft_is_shown() {
        competition.finalistsDecided();
        visit(competition.secretary);
        var draft = LetterDraft.atOnce("B/11/rekan", LocalDate.EPOCH, "Perihal", "Tulisan rekan.");
        competition.prepare("FINALISTS", draft);
        write("B/10/uji", "Tulisan saya.", false);
        assertThat(said()).startsWith("Orang lain baru saja menyimpan");
        assertThat(page()).contains("B/11/rekan", "Tulisan rekan.");
        assertThat(_find(TextArea.class, f -> f.withLabel("Isi")).getFirst().getValue())
                .isEqualTo("Tulisan saya.");
        clickFirst("Simpan rancangan");
        says("Rancangan B/10/uji disimpan. Orang kedua dapat merilisnya.");
    }

    @Test
    void what_is_released_is_what_was_read() {
        competition.finalistsDecided();
        competition.prepare("FINALISTS", LetterDraft.atOnce("B/10/uji", LocalDate.EPOCH, "Perihal", "Yang dibaca."));
        visit(competition.secondSecretary);
        click("Rilis");
        competition.prepare("FINALISTS", LetterDraft.atOnce("B/10/uji", LocalDate.EPOCH, "Perihal", "Yang lain."));
        confirm("Rilis");
        assertThat(said()).startsWith("Surat ini baru saja diubah orang lain.");
        assertThat(page()).contains("Yang lain.");
        assertThat(announcement().released()).isEmpty();
    }

    @Test
    void saving_one_letter_leaves_what_is_typed_for_another() {
        competition.confirmed();
        competition.heard(finalist.id(), 90);
        competition.closed();
        visit(competition.secretary);
        _setValue(_find(TextArea.class, f -> f.withLabel("Isi")).getFirst(), "Untuk nanti.");
        _setValue(_find(TextField.class, f -> f.withLabel("Nomor surat")).getLast(), "B/10/uji");
        _setValue(_find(TextArea.class, f -> f.withLabel("Isi")).getLast(), "Daftar berikut.");
        _click(_find(Button.class, b -> b.withText("Simpan rancangan")).getLast());
        says("Rancangan B/10/uji disimpan. Orang kedua dapat merilisnya.");
        assertThat(_find(TextArea.class, f -> f.withLabel("Isi")).getFirst().getValue())
                .isEqualTo("Untuk nanti.");
    }

    @Test
    void what_was_typed_and_never_saved_stands_in_the_form_again() {
        competition.finalistsDecided();
        visit(competition.secretary);
        var text = _find(TextArea.class, f -> f.withLabel("Isi")).getFirst();
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.name", text.getElement().getAttribute("data-kept"))
                .put("event.detail.text", "Belum disimpan.")
                .put("event.detail.over", text.getElement().getAttribute("data-kept-over"));
        _fireDomEvent(_find(LetterForm.class).getFirst(), "kipp-kept", data);
        assertThat(text.getValue()).isEqualTo("Belum disimpan.");
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat/pengumuman", Role.SECRETARIAT);
    }

    private void visit(Actor who) {
        signIn(who);
        open("sekretariat/pengumuman", competition);
    }

    /** In the form of the first group and matter. */
    private void write(String number, String text) {
        write(number, text, true);
    }

    private void write(String number, String text, boolean anew) {
        if (anew) visit(competition.secretary);
        _setValue(_find(TextField.class, f -> f.withLabel("Nomor surat")).getFirst(), number);
        _setValue(_find(TextArea.class, f -> f.withLabel("Isi")).getFirst(), text);
        clickFirst("Simpan rancangan");
    }

    private Announcement announcement() {
        return bean(Announcements.class)
                .find(competition.secretary, competition.id, GROUP, "FINALISTS")
                .orElseThrow();
    }
}
