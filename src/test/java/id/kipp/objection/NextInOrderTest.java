package id.kipp.objection;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.CasePlay;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.Actors;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.announcement.ListChange;
import id.kipp.audit.AuditTrail;
import id.kipp.audit.Chained;
import id.kipp.award.Award;
import id.kipp.award.Awards;
import id.kipp.catalogue.Publishing;
import id.kipp.decision.Amendment;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decision;
import id.kipp.decision.DecisionRefusal;
import id.kipp.decision.Decisions;
import id.kipp.edition.Constitution;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Correction;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case leaves one out: the next in order moves up, by a decision and by a letter. */
class NextInOrderTest extends ServiceTest implements Refusals {

    Competition play;
    Proposal first;
    Proposal second;

    @BeforeEach
    void announced() {
        play = new Competition(context, 1, 1, NextInOrderTest::withoutDays);
        first = play.entered("Terbaik", 90);
        second = play.entered("Berikutnya", 50);
        play.announced();
        assertThat(play.now(second).closing()).isNotNull();
    }

    /** People may object to what a later list brings in for as long as the calendar says, and no longer. */
    private static Constitution withoutDays(Constitution c) {
        return c.with(c.announcing().withDays(0));
    }

    @Test
    void nothing_moves_before_a_letter_says_so() {
        upheld();
        assertThat(play.now(first).stage()).isEqualTo(Stage.FINALIST_PROVISIONAL);
        assertThat(revised().decided()).isFalse();
        assertThat(revised().chosen()).extracting(Candidate::proposal).containsExactly(second.id());
        consented(revised());
        play.settle();
        assertThat(play.now(first).stage()).isEqualTo(Stage.FINALIST_PROVISIONAL);
        assertThat(play.now(second).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void the_letter_takes_the_place_of_the_first_and_the_next_in_order_moves_up() {
        upheld();
        consented(revised());
        play.announce("B/2");
        assertThat(play.now(first).closing())
                .extracting(Closing::outcome, Closing::reason, Closing::letter)
                .containsExactly(Closing.Outcome.DISQUALIFIED, "Terbukti meniru.", "B/2");
        assertThat(play.now(second).stage()).isEqualTo(Stage.FINALIST_PROVISIONAL);
        var letter = bean(Announcements.class).published().stream()
                .filter(p -> p.edition().equals(play.id) && p.latest())
                .findFirst()
                .orElseThrow();
        assertThat(bean(Announcements.class).changes(letter, 0, 10))
                .extracting(ListChange::kind, c -> c.entry().title())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ListChange.Kind.ADDED, "Berikutnya"),
                        org.assertj.core.groups.Tuple.tuple(ListChange.Kind.REMOVED, "Terbaik"));
    }

    @Test
    void the_same_letter_heard_again_changes_nothing() {
        upheld();
        consented(revised());
        var letter = play.announce("B/2");
        var before = List.of(play.now(first).version(), play.now(second).version());
        var lines = bean(AuditTrail.class).about(play.secretary, "announcement:" + letter.id()).stream()
                .filter(l -> l.action().equals("announcement.released"))
                .toList();
        id.kipp.announcement.Letters.again(context, lines);
        assertThat(List.of(play.now(first).version(), play.now(second).version()))
                .isEqualTo(before);
    }

    @Test
    void the_case_heard_again_changes_nothing() {
        var raised = upheld();
        var before = revised().version();
        bean(ObjectionJob.class).take(List.of(Chained.last(context, "objection:" + raised.id(), "objection.upheld")));
        assertThat(revised().version()).isEqualTo(before);
    }

    @Test
    void a_letter_does_not_name_whom_a_case_has_left_out() {
        upheld();
        assertRefused(ObjectionRefusal.FINALISTS_LEFT_OUT, () -> play.announce("B/2"));
    }

    @Test
    void what_a_case_has_found_is_not_laid_out_anew() {
        upheld();
        assertRefused(DecisionRefusal.AMENDED, () -> bean(Decisions.class)
                .prepare(play.secretary, play.id, "FINALISTS", GROUP));
    }

    @Test
    void people_may_object_to_who_moved_up_and_then_a_last_letter_confirms() {
        upheld();
        consented(revised());
        play.announce("B/2");
        assertThat(bean(Announcements.class).contestable(second.id())).isPresent();
        assertThat(bean(Announcements.class).contestable(first.id())).isEmpty();
        assertThat(play.confirm()).extracting(id.kipp.proposal.Entrant::id).containsExactly(second.id());
    }

    @Test
    void an_award_is_revoked_and_the_next_in_order_is_given_it() {
        play = new Competition(context, 2, 1, NextInOrderTest::withoutDays);
        first = play.entered("Juara", 90);
        second = play.entered("Kedua", 80);
        play.confirmed();
        play.heard(first.id(), 90);
        play.heard(second.id(), 70);
        play.closed();
        play.announceAwards();
        var shelf = bean(Publishing.class);
        for (var one : List.of(first, second)) shelf.publish(play.secretary, shelf.prepare(play.secretary, one.id()));
        bean(Decisions.class)
                .amend(
                        play.secretary,
                        play.id,
                        "AWARDS",
                        GROUP,
                        new Amendment("S-uji", first.id(), Correction.NONE, "Data palsu.", play.secretary.id()));
        consented(last("AWARDS"));
        release("AWARDS", "B/10");
        assertThat(play.now(first).closing().outcome()).isEqualTo(Closing.Outcome.REVOKED);
        assertThat(play.now(second).stage()).isEqualTo(Stage.AWARDED);
        assertThat(bean(Awards.class).of(first.agency())).isEmpty();
        assertThat(bean(Awards.class).of(second.agency()))
                .extracting(Award::decree)
                .containsExactly("B/10");
        assertThat(bean(Announcements.class).won(play.now(second))).isPresent();
        assertThat(shelf.prepare(play.secretary, first.id()).isPublished()).isFalse();
        assertThat(shelf.prepare(play.secretary, second.id()).tier().key()).isEqualTo("COMMENDED");
    }

    @Test
    void an_award_that_a_later_list_does_not_name_is_taken_back_and_its_holder_is_a_finalist_again() {
        play = new Competition(context, 2, 1, NextInOrderTest::withoutDays);
        first = play.entered("Juara", 90);
        second = play.entered("Kedua", 80);
        play.confirmed();
        play.heard(first.id(), 90);
        play.heard(second.id(), 70);
        play.closed();
        play.announceAwards();
        var decisions = bean(Decisions.class);
        var member = play.panelists.get(1);
        var open = decisions.revise(play.secretary, last("AWARDS"), "Pleno meninjau ulang.");
        var left = decisions.deviate(member, open, first.id(), false, "", "Di luar kategori.");
        consented(decisions.deviate(member, left, second.id(), true, "COMMENDED", "Menggantikan."));
        release("AWARDS", "B/10");
        assertThat(play.now(first).stage()).isEqualTo(Stage.FINALIST);
        assertThat(play.now(second).stage()).isEqualTo(Stage.AWARDED);
        assertThat(bean(Awards.class).of(first.agency())).isEmpty();
    }

    @Test
    void the_catalogue_follows_the_letter_that_calls_an_entry_otherwise() {
        play = new Competition(context, 2, 1, NextInOrderTest::withoutDays);
        first = play.entered("Juara", 90);
        second = play.entered("Kedua", 80);
        play.confirmed();
        play.heard(first.id(), 90);
        play.heard(second.id(), 70);
        play.closed();
        play.announceAwards();
        var shelf = bean(Publishing.class);
        for (var one : List.of(first, second)) shelf.publish(play.secretary, shelf.prepare(play.secretary, one.id()));
        var by = play.secretary.id();
        var right = new Correction("Juara Sejati", "Pemerintah Kota Benar", "education");
        var case1 = new Amendment("S-uji", first.id(), right, "Salah tulis.", by);
        bean(Decisions.class).amend(play.secretary, play.id, "AWARDS", GROUP, case1);
        consented(last("AWARDS"));
        play.settle();
        assertThat(shelf.prepare(play.secretary, first.id()).text().title()).isEqualTo("Juara");
        release("AWARDS", "B/10");
        var entry = shelf.prepare(play.secretary, first.id());
        assertThat(entry.text().title()).isEqualTo("Juara Sejati");
        assertThat(entry.origin().agencyName()).isEqualTo("Pemerintah Kota Benar");
        assertThat(entry.origin().category().key()).isEqualTo("education");
        assertThat(entry.versions()).hasSize(2);
        assertThat(shelf.prepare(play.secretary, second.id()).versions()).hasSize(1);
        assertThat(play.now(first).stage()).isEqualTo(Stage.AWARDED);
        var letter = bean(Announcements.class).published().stream()
                .filter(p ->
                        p.edition().equals(play.id) && p.latest() && p.matter().equals("AWARDS"))
                .findFirst()
                .orElseThrow();
        assertThat(bean(Announcements.class).changes(letter, 0, 10))
                .extracting(ListChange::kind)
                .containsExactly(ListChange.Kind.CORRECTED);
    }

    @Test
    void a_correction_says_something_and_names_a_category_of_the_edition() {
        var people = new CasePlay(play);
        var asked = people.answered(people.admitted(people.raised(first.id())));
        for (var wrong : List.of(Correction.NONE, new Correction("x".repeat(201), "", "")))
            assertRefused(ObjectionRefusal.CORRECTION_LENGTH, () -> people.corrects(asked, wrong));
        assertRefused(
                ObjectionRefusal.CATEGORY_UNKNOWN, () -> people.corrects(asked, new Correction("", "", "tidak-ada")));
    }

    private Objection upheld() {
        var raised = bean(Objections.class)
                .raise(
                        bean(Actors.class).anonymous(),
                        UUID.randomUUID().toString(),
                        first.id(),
                        ObjectionsTest.objection(),
                        Locale.of("id"));
        new CasePlay(play).decided(raised, Consequence.DISQUALIFIED, "Terbukti meniru.");
        play.settle();
        return raised;
    }

    private Decision revised() {
        return last("FINALISTS");
    }

    private Decision last(String matter) {
        return bean(Decisions.class)
                .find(play.secretary, play.id, matter, GROUP)
                .orElseThrow();
    }

    private void consented(Decision open) {
        var once = bean(Decisions.class).consent(play.panelists.get(1), open);
        bean(Decisions.class).consent(play.panelists.get(0), once);
    }

    private void release(String matter, String number) {
        var draft = LetterDraft.atOnce(number, LocalDate.of(2023, 9, 1), "Perubahan", "Daftar diubah.");
        bean(Announcements.class).release(play.secondSecretary, play.prepare(matter, draft));
        play.settle();
    }
}
