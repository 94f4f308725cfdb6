package id.kipp.decision;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Newcomers;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.agency.AgencyKind;
import id.kipp.assignment.Conflict;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.ConflictRule;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Proposals;
import id.kipp.report.Minutes;
import id.kipp.store.CommandCount;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of three candidates one is of a local government in the province a judge works in; the judge learned of it afterwards. */
class ConflictsTest extends ServiceTest implements Refusals {

    Competition play;
    Newcomers people;
    Decisions nominations;
    Proposal best;
    Proposal own;
    Proposal last;
    Actor chair;
    Actor member;
    Actor third;

    @BeforeEach
    void three() {
        begin(Function.identity());
    }

    void begin(Function<id.kipp.edition.Constitution, id.kipp.edition.Constitution> change, int... more) {
        play = new Competition(context, 1, 1, change); // one seat, two places
        people = new Newcomers(play, context);
        nominations = bean(Decisions.class);
        best = play.entered("Terbaik", 90);
        own = play.entered("Provinsi sendiri", 80, AgencyKind.CITY, Province.BALI);
        last = play.entered("Terakhir", 70);
        for (var points : more) play.entered("Juga " + points, points);
        play.scoredAtDesk();
        chair = play.evaluators.get(0);
        member = play.evaluators.get(1);
        third = people.evaluator();
    }

    @Test
    void a_member_does_not_see_it_among_the_ranks_nor_where_it_would_stand() {
        people.worksIn(member, Province.BALI);
        prepare();
        var shown = nominations
                .find(member, play.id, "NOMINATION", GROUP)
                .orElseThrow()
                .boards()
                .getFirst();
        assertThat(shown.candidates()).extracting(Candidate::proposal).containsExactly(best.id(), last.id());
        assertThat(shown.candidates()).extracting(Candidate::rank).containsExactly(1, 2);
        assertThat(nominations.withheld(member, play.id, "NOMINATION", GROUP))
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.proposal()).isEqualTo(own.id());
                    assertThat(w.why()).isEqualTo(Conflict.OWN_PROVINCE);
                });
        assertThat(nominations.withheld(third, play.id, "NOMINATION", GROUP)).isEmpty();
    }

    @Test
    void a_member_cannot_take_it_out_of_the_list() {
        people.worksIn(member, Province.BALI);
        var prepared = prepare();
        assertRefused(
                "conflict.yours", () -> nominations.deviate(member, prepared, own.id(), false, "", "Tidak layak"));
        assertThat(nominations
                        .deviate(third, prepared, own.id(), false, "", "Musyawarah")
                        .session()
                        .deviations())
                .hasSize(1);
    }

    @Test
    void a_consent_does_not_speak_on_it_so_that_another_must() {
        people.worksIn(member, Province.BALI);
        var seen = prepare();
        nominations.consent(member, seen);
        assertThat(consent(chair).decided()).isFalse();
        assertThat(nominations.waiting(third, play.id, "NOMINATION", GROUP)).containsExactly("Provinsi sendiri");
        assertThat(consent(third).decided()).isTrue();
        assertThat(nominations
                        .find(play.secretary, play.id, "NOMINATION", GROUP)
                        .orElseThrow()
                        .session()
                        .consents()
                        .getFirst()
                        .except())
                .containsExactly(own.id());
    }

    @Test
    void what_is_done_with_part_of_a_list_in_hand_is_done_to_all_of_it() {
        people.worksIn(member, Province.BALI);
        prepare();
        var part = nominations.find(member, play.id, "NOMINATION", GROUP).orElseThrow();
        nominations.deviate(member, part, last.id(), true, "", "Wilayah terluar");
        assertThat(nominations
                        .find(play.secretary, play.id, "NOMINATION", GROUP)
                        .orElseThrow()
                        .boards()
                        .getFirst()
                        .candidates())
                .extracting(Candidate::proposal)
                .containsExactly(best.id(), own.id(), last.id());
    }

    @Test
    void nothing_of_it_is_in_how_sure_the_order_is() {
        people.worksIn(member, Province.BALI);
        prepare();
        var part =
                nominations.find(play.secretary, play.id, "NOMINATION", GROUP).orElseThrow();
        assertThat(bean(DecisionCertainty.class).of(member, part).standings())
                .noneMatch(s -> s.candidate().equals(own.id().value()));
    }

    @Test
    void the_chair_neither_reads_it_nor_decides_on_it() {
        people.worksIn(chair, Province.BALI);
        assertRefused("conflict.yours", () -> bean(Proposals.class).get(chair, own.id()));
        assertRefused("conflict.yours", () -> bean(Consolidations.class).open(chair, SubjectInRound.first(own.id())));
        assertRefused(
                "conflict.yours", () -> bean(Consolidations.class).standing(chair, SubjectInRound.first(own.id())));
        assertRefused("conflict.yours", () -> bean(Sheets.class).all(chair, TestRounds.DESK, own.id()));
        var sheet = bean(Sheets.class)
                .all(play.secretary, TestRounds.DESK, own.id())
                .getFirst();
        assertRefused("conflict.yours", () -> bean(Sheets.class).reopen(chair, sheet, "Salah ketik"));
        var room = bean(Consolidations.class).open(play.secretary, SubjectInRound.first(own.id()));
        assertRefused("conflict.yours", () -> bean(Consolidations.class).decide(chair, room, 7000, "Ketua"));
    }

    @Test
    void where_the_chair_may_not_another_member_presides() {
        people.worksIn(chair, Province.BALI);
        assertThat(bean(Sheets.class).presides(third, TestRounds.DESK, own.id()))
                .isTrue();
        assertThat(bean(Sheets.class).find(third, TestRounds.DESK, own.id()))
                .as("reads it, and has no sheet")
                .isEmpty();
        assertRefused("assignment.not-assigned", () -> bean(Sheets.class).find(third, TestRounds.DESK, best.id()));
        assertRefused("proposal.not-for-you", () -> bean(Proposals.class).get(third, best.id()));
        prepare();
        consent(chair);
        assertThat(consent(member).decided()).isFalse();
        assertThat(consent(third).decided()).isTrue();
    }

    @Test
    void where_the_edition_says_the_deputy_only_the_deputy_presides() {
        begin(Competition.conflicts(
                new ConflictRule(true, ConflictRule.Reach.INSTITUTION, ConflictRule.StandIn.DEPUTY)));
        people.worksIn(chair, Province.BALI);
        prepare();
        consent(chair);
        consent(member);
        assertThat(consent(third).decided()).isFalse();
        var deputy = people.evaluator();
        people.isDeputy(deputy);
        assertThat(consent(deputy).decided()).isTrue();
    }

    @Test
    void an_evaluator_whose_conflict_came_up_later_sees_and_writes_nothing_more() {
        people.worksIn(member, Province.BALI);
        var room = bean(Consolidations.class).open(play.secretary, SubjectInRound.first(own.id()));
        assertRefused("conflict.yours", () -> bean(Sheets.class).open(member, TestRounds.DESK, own.id()));
        assertRefused("conflict.yours", () -> bean(Consolidations.class).open(member, SubjectInRound.first(own.id())));
        assertRefused("conflict.yours", () -> bean(Consolidations.class).say(member, room, "Halo"));
        assertRefused("conflict.yours", () -> bean(Consolidations.class).confirm(member, room));
    }

    @Test
    void whoever_leaves_a_rival_out_settles_no_tie_with_their_own() {
        begin(Function.identity(), 80);
        people.worksIn(member, Province.BALI);
        var tied = prepare();
        var rival = tied.boards().getFirst().candidates().stream()
                .filter(c -> c.title().equals("Juga 80"))
                .map(Candidate::proposal)
                .findFirst()
                .orElseThrow();
        var left = nominations.deviate(member, tied, rival, false, "", "Kurang");
        assertRefused("decision.tie", () -> nominations.consent(third, left));
        assertRefused("decision.tie-for-others", () -> nominations.consent(member, left));
        var settled = nominations.deviate(third, left, rival, false, "", "Musyawarah");
        assertThat(nominations.consent(third, settled).session().consents()).hasSize(1);
    }

    @Test
    void an_edition_may_hold_provinces_to_be_no_conflict() {
        begin(Competition.conflicts(
                new ConflictRule(false, ConflictRule.Reach.INSTITUTION, ConflictRule.StandIn.MEMBER)));
        people.worksIn(member, Province.BALI);
        prepare();
        assertThat(nominations.withheld(member, play.id, "NOMINATION", GROUP)).isEmpty();
    }

    @Test
    void minutes_that_speak_of_it_are_closed() {
        people.worksIn(member, Province.BALI);
        prepare();
        consent(chair);
        consent(third);
        assertRefused("conflict.minutes", () -> bean(Minutes.class).of(member, play.id, "NOMINATION", GROUP));
        assertThat(bean(Minutes.class).of(third, play.id, "NOMINATION", GROUP)).isNotEmpty();
    }

    @Test
    void judges_of_other_editions_see_no_ranks() {
        prepare();
        var elsewhere = new Competition(context, 1, 1).evaluators.getFirst();
        assertRefused("decision.not-member", () -> nominations.find(elsewhere, play.id, "NOMINATION", GROUP));
        assertRefused("decision.not-member", () -> nominations.of(elsewhere, play.id, "NOMINATION"));
    }

    @Test
    void who_is_in_conflict_is_found_by_as_many_commands_for_one_as_for_many() {
        people.worksIn(member, Province.BALI);
        prepare();
        var three = commands();
        begin(Function.identity(), 60, 61, 62, 63, 64);
        people.worksIn(member, Province.BALI);
        prepare();
        assertThat(commands()).isEqualTo(three);
    }

    @Test
    void whoever_is_in_conflict_with_all_has_nothing_to_consent_to() {
        people.worksFor(member, own.submitted().agency().name(), Province.SULAWESI_UTARA);
        var prepared = prepare();
        assertRefused(DecisionRefusal.CONFLICT_ALL, () -> nominations.consent(member, prepared));
    }

    private java.util.List<String> commands() {
        return bean(CommandCount.class).during(() -> nominations.withheld(member, play.id, "NOMINATION", GROUP));
    }

    private Decision prepare() {
        return nominations.prepare(play.secretary, play.id, "NOMINATION", GROUP);
    }

    private Decision consent(Actor who) {
        return nominations.consent(
                who, nominations.find(who, play.id, "NOMINATION", GROUP).orElseThrow());
    }
}
