package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people do not check the same, and nobody who goes home takes a proposal along. */
class ScreeningQueueTest extends ServiceTest implements Refusals {

    Competition competition;
    Applicants applicants;
    ScreeningQueue queue;
    Screenings screenings;
    Actor colleague;
    Proposal first;
    Proposal second;

    static final String PAGE = "page";

    @BeforeEach
    void waiting() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
        queue = bean(ScreeningQueue.class);
        screenings = bean(Screenings.class);
        colleague = somebody("secretary-2");
        first = entry(applicants.submitted("Loket Sungai"));
        second = entry(applicants.submitted("Perahu Baca"));
    }

    @Test
    void what_one_holds_the_other_is_not_given_next() {
        assertThat(next(colleague)).isEqualTo(first.id());
        queue.hold(competition.secretary, PAGE, first);
        assertThat(next(colleague)).isEqualTo(second.id());
        assertThat(next(competition.secretary)).isEqualTo(first.id());
    }

    @Test
    void what_one_holds_the_other_does_not_decide() {
        queue.hold(competition.secretary, PAGE, first);
        assertThat(queue.hold(colleague, PAGE, first).by()).isEqualTo(competition.secretary.id());
        assertRefused("screening.held", () -> passes(colleague, first));
        queue.release(competition.secretary, PAGE, first.id());
        assertThat(passes(colleague, first).screening().by()).isEqualTo(colleague.id());
    }

    @Test
    void nobody_lets_go_of_what_another_holds() {
        queue.hold(competition.secretary, PAGE, first);
        queue.release(colleague, PAGE, first.id());
        assertRefused("screening.held", () -> passes(colleague, first));
    }

    @Test
    void a_claim_runs_out_by_itself_and_each_answer_moves_it_on() {
        var before = queue.hold(competition.secretary, PAGE, first);
        assertThat(before.until()).isEqualTo(before.since().plus(ScreeningQueue.HELD));
        var claims = bean(ClaimStore.class);
        var later = before.until().plusSeconds(1);
        assertThat(claims.take(claim(colleague, later), later).by()).isEqualTo(colleague.id());
        assertThat(claims.find(first.id(), later))
                .hasValueSatisfying(c -> assertThat(c.by()).isEqualTo(colleague.id()));
    }

    @Test
    void going_on_holding_it_keeps_since_when() {
        var before = queue.hold(competition.secretary, PAGE, first);
        var after = queue.hold(competition.secretary, PAGE, first);
        assertThat(after.since()).isEqualTo(before.since());
        assertThat(after.until()).isAfterOrEqualTo(before.until());
    }

    @Test
    void a_verdict_lets_go_of_it() {
        queue.hold(competition.secretary, PAGE, first);
        passes(competition.secretary, first);
        assertThat(queue.held(competition.secretary, competition.id)).isEmpty();
    }

    @Test
    void of_many_who_take_it_at_once_one_has_it() {
        var all = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> somebody("secretary-" + i))
                .toList();
        var have = all.parallelStream()
                .map(a -> queue.hold(a, PAGE, first).by())
                .distinct()
                .toList();
        assertThat(have).hasSize(1);
    }

    @Test
    void the_queue_shows_what_comes_after_also_what_others_hold() {
        queue.hold(colleague, PAGE, second);
        assertThat(queue.from(
                        competition.secretary, competition.id, first.submitted().number(), 10))
                .extracting(Queued::id)
                .containsExactly(second.id());
    }

    @Test
    void of_two_pages_of_one_person_each_is_given_another_and_one_does_not_let_go_of_what_the_other_has() {
        var me = competition.secretary;
        queue.hold(me, PAGE, first);
        assertThat(queue.next(me, "other", competition.id, "").orElseThrow().id())
                .isEqualTo(second.id());
        queue.hold(me, "other", first);
        queue.release(me, PAGE, first.id());
        assertRefused("screening.held", () -> passes(colleague, first));
        queue.release(me, "other", first.id());
        assertThat(passes(colleague, first).screening().by()).isEqualTo(colleague.id());
    }

    @Test
    void claims_that_have_run_out_are_cleared_away() {
        var claims = bean(ClaimStore.class);
        var then = java.time.Instant.now().minus(ScreeningQueue.HELD).minusSeconds(60);
        claims.take(claim(colleague, then), then);
        queue.hold(competition.secretary, PAGE, second);
        assertThat(claims.find(first.id(), then)).isEmpty();
    }

    @Test
    void it_is_the_secretariats() {
        assertRefused("actor.not-allowed", () -> queue.hold(applicants.admin, PAGE, first));
        assertRefused("actor.not-allowed", () -> queue.next(applicants.admin, PAGE, competition.id, ""));
        assertRefused("actor.not-allowed", () -> queue.held(applicants.admin, competition.id));
        assertRefused("actor.not-allowed", () -> queue.release(applicants.admin, PAGE, first.id()));
    }

    private Claim claim(Actor who, Instant at) {
        return new Claim(first.id(), competition.id, who.id(), PAGE, at, at.plus(ScreeningQueue.HELD));
    }

    private ProposalId next(Actor who) {
        return queue.next(who, PAGE, competition.id, "").orElseThrow().id();
    }

    private Proposal passes(Actor who, Proposal entry) {
        return screenings.screen(who, entry, competition.allPassed(), Screening.Outcome.PASSED, "");
    }

    private Proposal entry(ProposalId id) {
        return bean(Proposals.class).get(competition.secretary, id);
    }

    private static Actor somebody(String id) {
        return new Actor(new AccountId(id), "Rekan", Set.of(Role.SECRETARIAT), Optional.empty(), Optional.empty());
    }
}
