package id.kipp.proposal;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.kernel.Actor;
import id.kipp.notice.Notices;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unit and agency learn what became of their proposal when a letter says so, not when a stage changes. */
class AnnouncedStageTest extends ServiceTest {

    Competition competition;
    Applicants applicants;
    ProposalId nominated;
    ProposalId left;

    @BeforeEach
    void nominated() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
        nominated = applicants.submitted("Dinominasikan");
        competition.admitted(nominated, 90);
        competition.entered("Kedua", 80);
        left = applicants.submitted("Tidak dinominasikan");
        competition.admitted(left, 60);
        competition.nominated();
    }

    @Test
    void the_secretariat_sees_a_nomination_at_once() {
        assertThat(stage(competition.secretary, nominated)).isEqualTo(Stage.NOMINATED);
        assertThat(stage(competition.secretary, left)).isEqualTo(Stage.CLOSED);
    }

    @Test
    void unit_and_agency_see_neither_before_the_letter() {
        for (var own : List.of(applicants.writer, applicants.admin)) {
            assertThat(stage(own, nominated)).isEqualTo(Stage.SCREENED);
            assertThat(stage(own, left)).isEqualTo(Stage.SCREENED);
            assertThat(bean(Proposals.class).get(own, left).closing()).isNull();
            assertThat(bean(Proposals.class).all(own, List.of(nominated, left)))
                    .extracting(Entrant::stage)
                    .containsOnly(Stage.SCREENED);
        }
    }

    @Test
    void their_lists_do_not_tell_either_and_when_it_moved_is_when_it_was_admitted() {
        var rows = List.of(
                bean(Proposals.class).ofUnit(applicants.writer),
                bean(Proposals.class).ofAgency(applicants.admin));
        var admitted = bean(Proposals.class).get(competition.secretary, left).screening();
        assertThat(rows).allSatisfy(list -> {
            assertThat(list).extracting(ProposalRow::stage).containsOnly(Stage.SCREENED);
            assertThat(list).extracting(ProposalRow::outcome).containsOnlyNulls();
            assertThat(list)
                    .filteredOn(r -> r.id().equals(left))
                    .extracting(ProposalRow::changedAt)
                    .containsExactly(admitted.at());
        });
    }

    @Test
    void the_released_letter_tells_both_and_never_a_rank() {
        decideAndAnnounce();
        assertThat(stage(applicants.writer, nominated)).isEqualTo(Stage.FINALIST_PROVISIONAL);
        var ended = bean(Proposals.class).get(applicants.admin, left);
        assertThat(ended.stage()).isEqualTo(Stage.CLOSED);
        assertThat(ended.closing().outcome()).isEqualTo(Closing.Outcome.NOT_NOMINATED);
        assertThat(ended.closing().reason()).isEqualTo("B/7/uji");
        assertThat(bean(Notices.class).inbox(applicants.writer).toString()).doesNotContain("rank");
    }

    /** An old tab still has the buttons of before. */
    @Test
    void what_is_turned_down_tells_neither() {
        var other = applicants.submitted("Baru lolos seleksi");
        competition.admitted(other, 70);
        assertThat(refusals(other)).hasSize(7).allSatisfy(r -> assertThat(r).doesNotContain("NOMINATED"));
        assertThat(refusals(nominated)).isEqualTo(refusals(other));
        assertThat(refusals(left)).isEqualTo(refusals(other));
    }

    private List<String> refusals(ProposalId id) {
        var curation = bean(Curation.class);
        var drafts = bean(Drafts.class);
        return java.util.stream.Stream.<Runnable>of(
                        () -> curation.sendBack(applicants.admin, id, "Perbaiki"),
                        () -> curation.notChosen(applicants.admin, id, "Tidak dipilih"),
                        () -> curation.submit(applicants.admin, id),
                        () -> curation.withdraw(applicants.admin, id, "Batal"),
                        () -> drafts.send(applicants.writer, id),
                        () -> {
                            var draft = drafts.open(applicants.writer, id);
                            drafts.save(applicants.writer, draft, draft.text());
                        },
                        () -> {
                            throw drafts.obstacle(applicants.writer, id).orElseThrow();
                        })
                .map(act -> {
                    try {
                        act.run();
                        return "done";
                    } catch (id.kipp.kernel.Refusal refused) {
                        return refused.getMessage();
                    }
                })
                .toList();
    }

    private void decideAndAnnounce() {
        competition.panelists.forEach(p -> bean(id.kipp.assignment.Pacts.class).sign(p, competition.id));
        var finalists = bean(id.kipp.decision.Decisions.class);
        var board = finalists.prepare(competition.secretary, competition.id, "FINALISTS", GROUP);
        var once = finalists.consent(competition.panelists.get(1), board);
        finalists.consent(competition.panelists.get(0), once);
        competition.announce("B/7/uji");
    }

    private Stage stage(Actor actor, ProposalId id) {
        return bean(Proposals.class).get(actor, id).stage();
    }
}
