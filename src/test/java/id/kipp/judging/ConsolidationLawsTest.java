package id.kipp.judging;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.store.TestStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Three members of a team at once, none of whom has to know what the others have just done. */
class ConsolidationLawsTest {

    enum Deed {
        LOOK,
        SAY,
        PUT_SCORE,
        PUT_REASON,
        PUT_BOTH,
        CONFIRM
    }

    record Act(int member, Deed deed, int value) {}

    private static final Consolidation NONE =
            Consolidation.none(SubjectInRound.first(new ProposalId("P")), new EditionId("E"));

    @Property(tries = 150)
    void nothing_said_is_lost_and_nothing_put_is_replaced_or_confirmed_unseen(@ForAll("acts") List<Act> acts) {
        var store = new TestStore();
        try {
            new Room(new ConsolidationStore(store.outbox())).run(acts);
        } finally {
            store.afterEach(null);
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, 4))
                .as(Act::new)
                .list()
                .ofMaxSize(25);
    }

    private static final class Room {

        private final ConsolidationStore store;
        private final List<Consolidation> seen = new ArrayList<>(List.of(NONE, NONE, NONE));
        private final List<String> said = new ArrayList<>();
        private Consolidation now = NONE;

        Room(ConsolidationStore store) {
            this.store = store;
        }

        void run(List<Act> acts) {
            acts.forEach(this::act);
            var stored = store.find(NONE.id()).orElse(NONE);
            assertThat(stored.messages()).extracting(Message::text).isEqualTo(said);
        }

        private void act(Act act) {
            var actor = actor(act.member());
            var mine = seen.get(act.member());
            try {
                var next = act.deed() == Deed.LOOK
                        ? store.find(NONE.id()).orElse(NONE)
                        : store.change(mine, stored -> changed(act, actor, mine, stored));
                if (act.deed() == Deed.SAY) said.add("Pendapat " + act.value());
                keepsWhatWasNotSeen(mine, next);
                if (act.deed() == Deed.CONFIRM)
                    assertThat(next.standing().score())
                            .isEqualTo(mine.standing().score());
                seen.set(act.member(), next);
                now = next;
            } catch (Refusal refusal) {
                assertThat(refusal.key())
                        .isIn(
                                "consolidation.changed-elsewhere",
                                "consolidation.moved",
                                "consolidation.nothing-proposed");
            }
        }

        /** A field that another has changed is not changed again by who has not seen that. */
        private void keepsWhatWasNotSeen(Consolidation mine, Consolidation next) {
            var before = now.proposed();
            var after = next.proposed();
            if (before == null || after == null) return;
            var known = mine.proposed();
            if (after.score() != before.score())
                assertThat(known).isNotNull().satisfies(k -> assertThat(k.score())
                        .isEqualTo(before.score()));
            if (!after.reason().equals(before.reason()))
                assertThat(known).isNotNull().satisfies(k -> assertThat(k.reason())
                        .isEqualTo(before.reason()));
        }

        private static Consolidation changed(Act act, Actor actor, Consolidation mine, Consolidation stored) {
            var put = mine.proposed();
            var score = put == null || act.deed() != Deed.PUT_REASON ? 1_000 * act.value() : put.score();
            var reason = put == null || act.deed() != Deed.PUT_SCORE ? "Alasan " + act.value() : put.reason();
            return switch (act.deed()) {
                case LOOK -> stored;
                case SAY -> stored.said(actor, new Message(actor.id(), Instant.EPOCH, "Pendapat " + act.value()));
                case PUT_SCORE, PUT_REASON, PUT_BOTH ->
                    stored.put(actor, put, Agreement.of(score, reason, actor.id(), Instant.EPOCH), List.of());
                case CONFIRM -> {
                    stored.requireUnmoved(Objects.requireNonNullElse(mine, NONE).proposed());
                    yield stored.confirmed(actor, Instant.EPOCH);
                }
            };
        }

        private static Actor actor(int member) {
            return ACTORS.get(member);
        }

        private static final List<Actor> ACTORS = IntStream.range(0, 3)
                .mapToObj(i -> anAccount(Role.EVALUATOR).id("anggota-" + i).actor())
                .toList();
    }
}
