package id.kipp.decision;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.audit.AuditTrail;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Term;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.Stage;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two places, and equals across the cut: people have to say which of them. */
class NominationsTest extends ServiceTest implements Refusals {

    Competition competition;
    Decisions nominations;
    Proposal best;
    Proposal one;
    Proposal other;
    Decision prepared;

    @BeforeEach
    void tie() {
        competition = new Competition(context, 1, 1); // one seat, two places
        nominations = bean(Decisions.class);
        best = competition.entered("Terbaik", 90);
        one = competition.entered("Seri satu", 80);
        other = competition.entered("Seri dua", 80);
        competition.scoredAtDesk();
        prepared = nominations.prepare(competition.secretary, competition.id, "NOMINATION", GROUP);
    }

    @Test
    void the_tied_are_those_at_the_cut() {
        assertThat(prepared.boards().getFirst().tied())
                .extracting(Candidate::proposal)
                .containsExactlyInAnyOrder(one.id(), other.id());
    }

    @Test
    void nobody_can_consent_to_an_open_tie_and_is_told_between_whom() {
        assertThatThrownBy(() -> nominations.consent(competition.evaluators.getFirst(), prepared))
                .isInstanceOfSatisfying(Refusal.class, r -> {
                    assertThat(r.key()).isEqualTo("decision.tie");
                    assertThat(r.details()[2]).isEqualTo(new Term("agency.kind.CITY"));
                    assertThat(r.details()[1].toString()).contains("Seri satu", "Seri dua");
                });
    }

    @Test
    void a_decision_about_another_proposal_settles_nothing() {
        var elsewhere = deviate(prepared, best, true);
        assertRefused("decision.tie", () -> nominations.consent(competition.evaluators.getFirst(), elsewhere));
        var shuffled = deviate(elsewhere, best, false);
        assertRefused("decision.tie", () -> nominations.consent(competition.evaluators.getFirst(), shuffled));
    }

    @Test
    void leaving_one_of_the_equals_with_a_reason_settles_it() {
        var settled = deviate(prepared, one, false);
        assertThat(nominations
                        .consent(competition.evaluators.getFirst(), settled)
                        .session()
                        .consents())
                .hasSize(1);
    }

    @Test
    void keeping_one_says_nothing_of_the_other() {
        var half = deviate(prepared, one, true);
        assertRefused("decision.tie", () -> nominations.consent(competition.evaluators.getFirst(), half));
    }

    @Test
    void keeping_each_of_them_by_name_goes_over_the_places() {
        var both = deviate(deviate(prepared, one, true), other, true);
        var voted = nominations.consent(competition.evaluators.getFirst(), both);
        assertThat(nominations.consent(competition.evaluators.getLast(), voted).chosen())
                .hasSize(3);
    }

    @Test
    void what_was_decided_moves_a_proposal_once_whatever_the_clocks_of_two_processes_say() {
        clockOf(best, 300); // it was admitted where the clock is ahead
        var voted = nominations.consent(competition.evaluators.getFirst(), deviate(prepared, one, false));
        nominations.consent(competition.evaluators.getLast(), voted);
        competition.settle();
        assertThat(competition.now(best).stage()).isEqualTo(Stage.NOMINATED);
        var line = bean(AuditTrail.class)
                .about(competition.secretary, prepared.subject())
                .getLast();
        assertThat(competition.now(one).stage()).isEqualTo(Stage.CLOSED);
        bean(Screenings.class).reopen(competition.secretary, competition.now(one), "Keberatan diterima", "S-12");
        clockOf(one, -300); // taken back where it is behind
        bean(DecisionJob.class).take(List.of(line));
        assertThat(competition.now(one).stage()).isEqualTo(Stage.SCREENED);
    }

    @Test
    void a_decided_list_is_not_deviated_from() {
        var voted = nominations.consent(competition.evaluators.getFirst(), deviate(prepared, one, false));
        var decided = nominations.consent(competition.evaluators.getLast(), voted);
        assertRefused(DecisionRefusal.DECIDED, () -> deviate(decided, other, false));
    }

    @Test
    void without_candidates_there_is_nothing_to_decide_on() {
        var empty = new Competition(context, 1, 1);
        assertRefused(
                DecisionRefusal.NOBODY, () -> nominations.prepare(empty.secretary, empty.id, "NOMINATION", GROUP));
    }

    @Test
    void nobody_is_taken_or_left_against_the_rank_without_a_reason() {
        var member = competition.evaluators.getFirst();
        assertRefused(
                DecisionRefusal.REASON_MISSING, () -> nominations.deviate(member, prepared, one.id(), false, "", " "));
    }

    private void clockOf(Proposal proposal, long ahead) {
        bean(MongoDatabase.class)
                .getCollection("proposals")
                .updateOne(
                        new Document("_id", proposal.id().value()),
                        new Document(
                                "$set",
                                new Document(
                                        "changedAt", Date.from(Instant.now().plusSeconds(ahead)))));
    }

    private Decision deviate(Decision seen, Proposal proposal, boolean chosen) {
        return nominations.deviate(
                competition.evaluators.getFirst(), seen, proposal.id(), chosen, "", "Musyawarah tim");
    }
}
