package id.kipp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What letters, mails and declarations of an edition say is data of the edition. */
class OwnTextsTest {

    private final Constitution rules = EditionFixture.preset(2025);

    @Test
    void every_letter_of_every_preset_has_its_text_and_every_mail_its_words() {
        for (var preset : EditionFixture.presets()) {
            var texts = preset.announcing().words();
            assertThat(texts.letters())
                    .extracting(LetterText::key)
                    .containsExactlyElementsOf(preset.matters().stream()
                            .filter(Matter::letter)
                            .map(Matter::key)
                            .toList());
            assertThat(texts.mails())
                    .extracting(MailText::key)
                    .containsExactlyElementsOf(MailText.MAY_BE_WORDED.keySet());
            assertThat(preset.entry().declared()).hasSize(1);
        }
    }

    @Test
    void a_letter_says_what_it_is_about_where_its_text_leaves_room() {
        var said = new LetterText("AWARDS", "{hal} {kelompok}", "Pada {edisi}, tahun {tahun}.")
                .filled(Map.of(
                        LetterText.Place.HAL, "Pemenang",
                        LetterText.Place.KELOMPOK, "Umum",
                        LetterText.Place.EDISI, "KIPP",
                        LetterText.Place.TAHUN, "2027"));
        assertThat(said).isEqualTo(new LetterText("AWARDS", "Pemenang Umum", "Pada KIPP, tahun 2027."));
    }

    @Test
    void a_mail_says_what_is_called_otherwise_in_english_in_english() {
        var mail = new MailText("plenary.awarded", "{judul}: {gelar}", "{judul} won {gelar}");
        var told = List.of("Loket", "Terpuji", "Commended");
        assertThat(mail.in(Locale.of("id"), told)).isEqualTo("Loket: Terpuji");
        assertThat(mail.in(Locale.ENGLISH, told)).isEqualTo("Loket won Commended");
    }

    @Test
    void texts_of_a_year_speak_of_the_next_when_it_is_made_of_them() {
        var announcing = rules.announcing();
        var texts = new EditionTexts(
                List.of(new LetterText("AWARDS", "Pemenang 2025", "Daftar 2025")),
                List.of(new MailText("feedback.available", "Umpan balik 2025", "Feedback 2025")));
        var told = rules.with(new Announcing(
                announcing.objection(),
                announcing.objectionDays(),
                announcing.publication(),
                announcing.finalistTitle(),
                announcing.tiers(),
                announcing.cases(),
                texts));
        var next =
                told.renewed(2027, told.nameIn(2027), told.theme()).announcing().words();
        assertThat(next.letter("AWARDS").orElseThrow().body()).isEqualTo("Daftar 2027");
        assertThat(next.mail("feedback.available").orElseThrow().en()).isEqualTo("Feedback 2027");
    }

    @Test
    void a_letter_on_nothing_that_is_decided_is_found() {
        var announcing = rules.announcing();
        var texts = new EditionTexts(List.of(new LetterText("NOTHING", "Perihal", "Isi")), List.of());
        var wrong = rules.with(new Announcing(
                announcing.objection(),
                announcing.objectionDays(),
                announcing.publication(),
                announcing.finalistTitle(),
                announcing.tiers(),
                announcing.cases(),
                texts));
        assertThat(wrong.problems()).extracting(RulesProblem::place).containsExactly("announcing.texts");
    }
}
