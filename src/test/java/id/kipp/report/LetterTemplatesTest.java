package id.kipp.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.edition.Attachment;
import id.kipp.edition.Constitution;
import id.kipp.edition.Form;
import id.kipp.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The letters of a form, to be printed and signed. */
class LetterTemplatesTest extends ServiceTest implements Refusals {

    private static final Attachment LETTER = new Attachment(
            "statement",
            "Surat pernyataan",
            "Statement",
            false,
            "",
            1_000_000,
            List.of("PDF"),
            "Inovasi {judul} dari {unit}, {mulai}.");
    private static final Attachment BARE =
            new Attachment("photo", "Foto", "Photo", false, "", 1_000_000, List.of("JPG"), null);

    @Test
    void the_letter_says_what_the_draft_says_and_who_writes_it_may_have_it() throws Exception {
        var writing = new Applicants(new Competition(context, 1, 1, LetterTemplatesTest::asking));
        var id = writing.complete("Loket Sungai");
        var pdf = bean(LetterTemplates.class).pdf(writing.writer, id, LETTER.key());
        assertThat(Print.of(pdf).dense())
                .contains(Print.dense("Loket Sungai"), Print.dense("Dinas Kesehatan"), Print.dense("1 Januari 2019"));
        Assertions.assertThatThrownBy(() -> bean(LetterTemplates.class)
                        .pdf(new Applicants(new Competition(context, 1, 1)).writer, id, LETTER.key()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_the_form_has_no_words_for_is_refused() {
        var writing = new Applicants(new Competition(context, 1, 1, LetterTemplatesTest::asking));
        var id = writing.complete("Loket Sungai");
        assertRefused(
                ReportRefusal.NO_TEMPLATE, () -> bean(LetterTemplates.class).pdf(writing.writer, id, BARE.key()));
    }

    private static Constitution asking(Constitution rules) {
        var forms = new LinkedHashMap<String, Form>();
        rules.forms()
                .forEach((key, f) -> forms.put(
                        key,
                        new Form(
                                f.sections(),
                                List.of(LETTER, BARE),
                                f.videoRequired(),
                                f.videoMaxMinutes(),
                                f.feeds())));
        return rules.with(rules.entry().with(forms));
    }
}
