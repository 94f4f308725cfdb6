package id.kipp.ui.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import id.kipp.Competition;
import id.kipp.edition.TestSteps;
import id.kipp.objection.Cases;
import id.kipp.proposal.Proposal;
import id.kipp.ui.DeskTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnouncementsViewTest extends DeskTest {

    final String title = "Loket " + UUID.randomUUID();
    Competition competition;
    Proposal finalist;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        finalist = competition.entered(title, 90);
    }

    @Test
    void a_letter_is_read_without_signing_in_and_not_before_it_is_released() {
        competition.finalistsDecided();
        open("pengumuman");
        assertThat(page()).doesNotContain(title);
        competition.announce("B/77/uji");
        open("katalog");
        open("pengumuman");
        assertThat(page()).contains(title, "B/77/uji").doesNotContain("90,00");
    }

    @Test
    void anyone_may_object_and_gets_a_number() {
        object("Warga", "warga@kipp.test", "Data keluhan dalam proposal ini tidak benar.", "");
        assertThat(said()).startsWith("Tercatat dengan nomor S-").endsWith("Jawaban dikirim lewat surel.");
        assertThat(bean(Cases.class).of(competition.secretary, competition.id))
                .singleElement()
                .satisfies(o -> assertThat(o.proposal()).isEqualTo(finalist.id()));
    }

    @Test
    void a_name_an_address_a_text_and_a_whole_link_are_asked_for() {
        object("", "warga@kipp.test", "Data keluhan dalam proposal ini tidak benar.", "");
        says("Isi nama Anda, paling panjang 120 huruf.");
        fill("Warga", "warga", "Data keluhan dalam proposal ini tidak benar.", "");
        says("Alamat surel ini tidak sah. Periksa penulisannya, misalnya nama@instansi.go.id.");
        fill("Warga", "warga@kipp.test", "Salah.", "");
        assertThat(said()).startsWith("Uraian harus 20 sampai ");
        fill("Warga", "warga@kipp.test", "Data keluhan dalam proposal ini tidak benar.", "bukti.test");
        says(
                "Tautan bukti harus berupa alamat web lengkap yang diawali https:// atau http://. Perbaiki atau kosongkan.");
        assertThat(dialog().isOpened()).isTrue();
    }

    @Test
    void whoever_writes_has_as_long_as_at_a_desk() {
        var session = VaadinSession.getCurrent().getSession();
        session.setMaxInactiveInterval(300); // a visitor's
        competition.announced();
        open("pengumuman");
        about();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(1_800);
    }

    @Test
    void after_the_window_nobody_can_object_any_more() {
        competition.announced();
        open("pengumuman");
        about();
        competition.close(TestSteps.OBJECTION);
        fill("Warga", "warga@kipp.test", "Data keluhan dalam proposal ini tidak benar.", "");
        assertThat(said()).startsWith("Masa sanggah terhadap daftar ini berakhir ");
        open("katalog");
        open("pengumuman");
        assertThat(_findAbout()).isZero();
    }

    private void object(String name, String email, String text, String evidence) {
        competition.announced();
        open("pengumuman");
        about();
        fill(name, email, text, evidence);
    }

    private void about() {
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                _get(Button.class, b -> b.withAttribute("aria-label", "Sampaikan sanggahan atau dukungan: " + title)));
    }

    private long _findAbout() {
        return com.github.mvysny.kaributesting.v10.LocatorJ._find(
                        Button.class, b -> b.withAttribute("aria-label", "Sampaikan sanggahan atau dukungan: " + title))
                .size();
    }

    private void fill(String name, String email, String text, String evidence) {
        _setValue(_get(dialog(), TextField.class, f -> f.withLabel("Nama Anda")), name);
        _setValue(_get(dialog(), EmailField.class), email);
        _setValue(_get(dialog(), TextArea.class), text);
        _setValue(_get(dialog(), TextField.class, f -> f.withLabel("Tautan bukti (bila ada)")), evidence);
        confirm("Kirim");
    }
}
