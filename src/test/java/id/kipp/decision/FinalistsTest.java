package id.kipp.decision;

import static id.kipp.Competition.GROUP;
import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.agency.AgencyKind;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.announcement.LetterEntry;
import id.kipp.announcement.Published;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Ended;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinalistsTest extends ServiceTest implements Refusals {

    @Test
    void nominees_are_laid_out_by_cluster_with_its_seats() {
        var play = new Competition(context, 2, 1);
        var city = play.entered("Kota", 80);
        var province = play.entered("Provinsi", 70, AgencyKind.PROVINCE, Province.MALUKU);
        var second = play.entered("Kota kedua", 60);
        play.nominated();
        var plenary = bean(Decisions.class).prepare(play.secretary, play.id, "FINALISTS", GROUP);
        assertThat(plenary.boards())
                .extracting(Board::cluster, Board::seats, b -> b.candidates().stream()
                        .map(c -> c.proposal() + " " + c.within())
                        .toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "CITY", 1, List.of(city.id() + " true", second.id() + " false")),
                        org.assertj.core.groups.Tuple.tuple("PROVINCE", 1, List.of(province.id() + " true")));
    }

    @Test
    void one_consent_decides_nothing() {
        var play = prepared();
        var seen = bean(Decisions.class)
                .find(play.secretary, play.id, "FINALISTS", GROUP)
                .orElseThrow();
        assertThat(bean(Decisions.class).consent(play.panelists.get(0), seen).decided())
                .isFalse();
    }

    @Test
    void two_consents_without_the_chair_decide_nothing() {
        var play = prepared();
        var finalists = bean(Decisions.class);
        var seen = finalists.find(play.secretary, play.id, "FINALISTS", GROUP).orElseThrow();
        var once = finalists.consent(play.panelists.get(1), seen);
        assertThat(finalists.consent(play.panelists.get(2), once).decided()).isFalse();
    }

    @Test
    void nobody_consents_twice() {
        var play = prepared();
        var finalists = bean(Decisions.class);
        var seen = finalists.find(play.secretary, play.id, "FINALISTS", GROUP).orElseThrow();
        var once = finalists.consent(play.panelists.get(0), seen);
        assertRefused("decision.consented", () -> finalists.consent(play.panelists.get(0), once));
    }

    @Test
    void a_deviation_needs_a_reason_and_voids_earlier_consents() {
        var play = prepared();
        var finalists = bean(Decisions.class);
        var seen = finalists.find(play.secretary, play.id, "FINALISTS", GROUP).orElseThrow();
        var last = seen.candidates().getLast().proposal();
        assertRefused(
                "decision.reason-missing", () -> finalists.deviate(play.panelists.get(1), seen, last, true, "", " "));
        var once = finalists.consent(play.panelists.get(0), seen);
        var changed = finalists.deviate(play.panelists.get(1), once, last, true, "", "Wilayah 3T");
        assertThat(changed.session().consents()).isEmpty();
        assertRefused("decision.too-many", () -> finalists.consent(play.panelists.get(0), changed));
    }

    @Test
    void a_tie_at_the_last_seat_is_settled_by_people() {
        var play = new Competition(context, 1, 1);
        play.entered("Satu", 80);
        var other = play.entered("Dua", 80);
        play.nominated();
        play.panelists.forEach(p -> bean(id.kipp.assignment.Pacts.class).sign(p, play.id));
        var finalists = bean(Decisions.class);
        var seen = finalists.prepare(play.secretary, play.id, "FINALISTS", GROUP);
        assertRefused("decision.tie", () -> finalists.consent(play.panelists.get(0), seen));
        var settled = finalists.deviate(play.panelists.get(0), seen, other.id(), false, "", "Musyawarah panel");
        var once = finalists.consent(play.panelists.get(0), settled);
        assertThat(finalists.consent(play.panelists.get(1), once).chosen()).hasSize(1);
    }

    @Test
    void an_evaluator_has_no_say_in_the_panel() {
        var play = prepared();
        var seen = bean(Decisions.class)
                .find(play.secretary, play.id, "FINALISTS", GROUP)
                .orElseThrow();
        assertRefused("decision.not-member", () -> bean(Decisions.class).consent(play.evaluators.get(0), seen));
        assertRefused("decision.not-member", () -> bean(Decisions.class).consent(actor(Role.PANELIST), seen));
    }

    @Test
    void a_decision_moves_nothing_before_it_is_announced() {
        var play = new Competition(context, 1, 1);
        var best = play.entered("Terbaik", 90);
        play.finalistsDecided();
        assertThat(play.now(best).stage()).isEqualTo(Stage.NOMINATED);
        assertThat(bean(Proposals.class).announced(best.id())).isEmpty();
    }

    @Test
    void whoever_prepares_a_letter_does_not_release_it() {
        var play = new Competition(context, 1, 1);
        play.entered("Terbaik", 90);
        play.finalistsDecided();
        var announcements = bean(Announcements.class);
        var letter = play.prepare("FINALISTS", LetterDraft.atOnce("B/7", LocalDate.EPOCH, "Perihal", "Teks"));
        assertRefused("announcement.second-person", () -> announcements.release(play.secretary, letter));
    }

    @Test
    void a_released_letter_is_public_and_moves_the_nominees() {
        var play = new Competition(context, 1, 1);
        var best = play.entered("Terbaik", 90);
        var next = play.entered("Berikutnya", 50);
        play.announced();
        assertThat(play.now(best).stage()).isEqualTo(Stage.FINALIST_PROVISIONAL);
        assertThat(play.now(next).closing()).extracting(Closing::outcome).isEqualTo(Closing.Outcome.NOT_FINALIST);
        assertThat(bean(Announcements.class).published())
                .filteredOn(p -> p.edition().equals(play.id))
                .singleElement()
                .satisfies(p -> assertThat(bean(Announcements.class).entries(p, 0, 10))
                        .extracting(LetterEntry::title)
                        .containsExactly("Terbaik"));
    }

    @Test
    void a_prepared_letter_is_not_public() {
        var play = new Competition(context, 1, 1);
        play.entered("Terbaik", 90);
        play.finalistsDecided();
        play.prepare("FINALISTS", LetterDraft.atOnce("B/8", LocalDate.EPOCH, "Perihal", "Teks"));
        assertThat(bean(Announcements.class).published())
                .noneMatch(p -> p.edition().equals(play.id));
    }

    @Test
    void a_revised_list_is_a_new_letter_and_the_old_one_stays() {
        var play = new Competition(context, 2, 1);
        var dropped = play.entered("Gugur", 90);
        play.entered("Bertahan", 80);
        play.announced();
        Ended.by(play.secretary, context, dropped.id(), Closing.Outcome.DISQUALIFIED, "Terbukti bukan karya sendiri");
        play.announce("B/2 revisi");
        assertThat(bean(Announcements.class).published())
                .filteredOn(p -> p.edition().equals(play.id))
                .extracting(p -> p.letter().no(), Published::latest, p -> p.letter()
                        .list()
                        .size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, true, 1),
                        org.assertj.core.groups.Tuple.tuple(1, false, 2));
    }

    @Test
    void a_number_is_used_once() {
        var play = new Competition(context, 1, 1);
        play.entered("Terbaik", 90);
        play.finalistsDecided();
        play.announce("B/9");
        assertRefused("announcement.number-taken", () -> play.announce("b/9"));
    }

    @Test
    void a_list_nobody_could_object_to_is_not_released() {
        var play = new Competition(context, 1, 1);
        play.entered("Terbaik", 90);
        play.finalistsDecided();
        play.close(TestSteps.OBJECTION);
        assertRefused("announcement.too-late", () -> play.announce("B/10"));
    }

    @Test
    void finalists_are_not_confirmed_while_people_may_still_object() {
        var play = new Competition(context, 1, 1);
        play.entered("Terbaik", 90);
        play.announced();
        var draft = LetterDraft.atOnce("B/8", LocalDate.of(2023, 6, 20), "Finalis", "Daftar berikut tetap.");
        assertThat(play.prepare("FINALISTS", draft).draft().isFinal()).isFalse();
        play.close(TestSteps.OBJECTION);
        var last = play.prepare("FINALISTS", draft);
        assertThat(last.draft().isFinal()).isTrue();
        play.move(
                TestSteps.OBJECTION,
                Instant.now().minusSeconds(60),
                Instant.now().plusSeconds(3600));
        assertRefused("finalists.window-open", () -> bean(Announcements.class).release(play.secondSecretary, last));
    }

    @Test
    void after_the_window_who_stands_is_a_finalist() {
        var play = new Competition(context, 1, 1);
        var best = play.entered("Terbaik", 90);
        assertThat(play.confirmed()).extracting(Entrant::id).containsExactly(best.id());
        assertThat(play.now(best).stage()).isEqualTo(Stage.FINALIST);
    }

    Competition prepared() {
        var play = new Competition(context, 1, 1);
        play.entered("Terbaik", 90);
        play.entered("Berikutnya", 50);
        play.nominated();
        play.panelists.forEach(p -> bean(id.kipp.assignment.Pacts.class).sign(p, play.id));
        bean(Decisions.class).prepare(play.secretary, play.id, "FINALISTS", GROUP);
        return play;
    }

    @Test
    void only_who_stands_on_the_board_is_taken_or_left() {
        var play = prepared();
        var seen = bean(Decisions.class)
                .find(play.secretary, play.id, "FINALISTS", GROUP)
                .orElseThrow();
        var stranger = new ProposalId("tidak-ada");
        assertRefused(DecisionRefusal.UNKNOWN_CANDIDATE, () -> bean(Decisions.class)
                .deviate(play.panelists.get(1), seen, stranger, true, "", "Wilayah 3T"));
    }
}
