package id.kipp.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.account.Kept;
import id.kipp.account.TestSessions;
import id.kipp.edition.Announcing;
import id.kipp.edition.Constitution;
import id.kipp.edition.EditionTexts;
import id.kipp.edition.MailText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mail is in the words of the edition that it is about; what has been sent keeps the words it went out with. */
class OwnWordsTest extends ServiceTest {

    @Test
    void a_mail_says_what_the_edition_says_and_the_bell_what_it_always_says() {
        var writing = new Applicants(new Competition(context, 1, 1, OwnWordsTest::worded));
        TestSessions.of(writing.writerAccount, context);
        writing.submitted("Loket Sungai");
        settle();
        assertThat(mails(writing)).anyMatch(m -> m.contains("Terima kasih atas Loket Sungai."));
        assertThat(bean(Notices.class)
                        .inbox(TestSessions.actor(writing.writerAccount))
                        .notices())
                .anyMatch(n -> n.key().equals("proposal.submitted"));
    }

    @Test
    void where_the_edition_says_nothing_the_mail_says_what_it_always_says() {
        var writing = new Applicants(new Competition(context, 1, 1, rules -> with(rules, EditionTexts.NONE)));
        TestSessions.of(writing.writerAccount, context);
        writing.submitted("Loket Sungai");
        settle();
        assertThat(mails(writing)).anyMatch(m -> m.contains("Proposal Loket Sungai sudah diajukan."));
    }

    private static List<String> mails(Applicants writing) {
        return Kept.to(writing.writerAccount.profile().email(), context).stream()
                .map(m -> String.valueOf(m.body()))
                .toList();
    }

    private static Constitution worded(Constitution rules) {
        var words = new MailText("proposal.submitted", "Terima kasih atas {judul}.", "Thank you for {judul}.");
        return with(rules, new EditionTexts(List.of(), List.of(words)));
    }

    private static Constitution with(Constitution rules, EditionTexts texts) {
        var told = rules.announcing();
        return rules.with(new Announcing(
                told.objection(),
                told.objectionDays(),
                told.publication(),
                told.finalistTitle(),
                told.tiers(),
                told.cases(),
                texts));
    }
}
