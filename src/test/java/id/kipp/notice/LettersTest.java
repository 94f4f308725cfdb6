package id.kipp.notice;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.TestSessions;
import id.kipp.judging.Sheets;
import id.kipp.kernel.Role;
import id.kipp.kernel.Sentences;
import id.kipp.mail.LetterOrder;
import id.kipp.mail.Mail;
import id.kipp.mail.Mails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes through mailboxes, bells and the administrator's list says that something happened, and not how it came out. */
class LettersTest extends ServiceTest {

    Competition play;
    Applicants applicants;
    List<Account> judges;

    @BeforeEach
    void sealedDecidedAndNotAnnounced() {
        play = new Competition(context, 1, 1);
        applicants = new Applicants(play);
        TestSessions.of(applicants.writerAccount, context);
        TestSessions.of(applicants.adminAccount, context);
        var best = applicants.submitted("Loket Sungai");
        play.admitted(best, 87);
        play.admitted(applicants.submitted("Antrean Pasar"), 61);
        judges = new ArrayList<>();
        play.evaluators.forEach(e -> judges.add(bean(Accounts.class).get(e.id())));
        play.panelists.forEach(p -> judges.add(bean(Accounts.class).get(p.id())));
        play.confirmed();
        play.heard(best, 93);
        play.closed();
        settle();
    }

    @Test
    void no_letter_and_no_bell_of_a_judge_carries_a_score_or_a_rank() {
        assertThat(judges)
                .allSatisfy(j -> assertThat(everything(j)).isNotEmpty().allSatisfy(text -> assertThat(
                                text.toLowerCase(Locale.ROOT))
                        .doesNotContain("87,0", "87.0", "61,0", "61.0", "93,0", "93.0", "peringkat", "rank")));
    }

    @Test
    void units_and_agencies_learn_of_no_award_before_its_letter() {
        for (var theirs : List.of(applicants.writerAccount, applicants.adminAccount))
            assertThat(everything(theirs)).isNotEmpty().noneMatch(t -> t.contains("penghargaan"));
        play.announceAwards();
        assertThat(everything(applicants.writerAccount)).anyMatch(t -> t.contains("penghargaan"));
    }

    @Test
    void the_reason_for_reopening_a_sheet_stands_in_the_bell_and_in_no_letter() {
        var other = new Competition(context, 1, 1);
        var id = other.entered("Bidan Pulau", 70).id();
        other.assigned();
        var sheet = other.seals(other.evaluators.get(1), id, 70, "Catatan");
        bean(Sheets.class).reopen(other.evaluators.getFirst(), sheet, "Nilai 70 terlalu murah hati.");
        settle();
        var judge = bean(Accounts.class).get(other.evaluators.get(1).id());
        assertThat(bells(judge)).anyMatch(b -> b.contains("murah hati"));
        assertThat(letters(judge)).isNotEmpty().noneMatch(m -> text(m).contains("murah hati"));
    }

    /** The score is the sentence's business nowhere: it is the first thing that was. */
    @Test
    void no_sentence_that_is_told_speaks_of_a_score_of_so_much() {
        for (var locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
            var sentences = Sentences.in(locale);
            assertThat(sentences.bundle().keySet().stream()
                            .filter(k -> k.startsWith("notice.") || k.startsWith("mail."))
                            .map(k -> sentences.bundle().getString(k)))
                    .noneMatch(s -> s.matches("(?s).*(Nilai|nilai|[Ss]core of|[Pp]eringkat|[Rr]ank) \\{\\d}.*"));
        }
    }

    private List<String> everything(Account person) {
        var all = new ArrayList<>(bells(person));
        letters(person).stream().map(LettersTest::text).forEach(all::add);
        return all;
    }

    private List<String> bells(Account person) {
        var sentences = Sentences.in(person.profile().locale());
        return bean(Notices.class).inbox(TestSessions.actor(person)).notices().stream()
                .map(n -> sentences.of(n.sentence(), n.arguments().toArray()))
                .toList();
    }

    /** As the administrator finds them. */
    private List<Mail> letters(Account person) {
        var administrator = actor(Role.ADMINISTRATOR);
        return bean(Mails.class).page(administrator, LetterOrder.NEWEST, 0, 2_000).stream()
                .filter(m -> Set.of(person.profile().email()).contains(m.to()))
                .map(m -> bean(Mails.class).read(administrator, m.id()))
                .toList();
    }

    private static String text(Mail mail) {
        return mail.subject() + "\n" + mail.body();
    }
}
