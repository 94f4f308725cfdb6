package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Plans;
import id.kipp.assignment.SubjectInRound;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Ended;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.store.CommandCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk's rows say what the documents they are made from say, whatever has happened. */
class DeskModelTest extends ServiceTest {

    private static final int PROPOSALS = 4;
    private static final int ACTS = 60;

    Competition play;
    List<ProposalId> entered;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void after_any_history_the_rows_are_what_they_are_made_from(long seed) {
        begin(PROPOSALS);
        var random = new Random(seed);
        for (var act = 0; act < ACTS; act++) {
            attempt(random);
            if (random.nextInt(4) == 0) assertWhatIs(); // else several lines are taken together
        }
        assertWhatIs();
    }

    private void assertWhatIs() {
        settle();
        var rows = bean(DeskStore.class);
        var stored = rows.all(keys());
        assertThat(stored)
                .isEqualTo(bean(DeskModel.class).truth(desk(), List.copyOf(entered)))
                .isNotEmpty();
        assertThat(rows.loads(desk().in()))
                .containsExactlyInAnyOrderElementsOf(play.evaluators.stream()
                        .map(e -> DeskStore.counted(desk().in(), e.id(), stored.values()))
                        .filter(l -> l.assigned() > 0)
                        .toList());
    }

    @Test
    void a_row_and_a_load_that_are_not_so_are_named_by_the_check_and_it_changes_nothing() {
        begin(2);
        play.assigned();
        settle();
        assertThat(broken()).isEmpty();
        var database = bean(MongoDatabase.class);
        var id = entered.getFirst().value();
        database.getCollection("deskRows")
                .updateOne(new Document("_id", id), new Document("$set", new Document("state", "AGREED")));
        var load = play.id.value() + "/" + TestRounds.DESK + "/"
                + play.evaluators.getFirst().id().value();
        database.getCollection("deskLoads")
                .updateOne(new Document("_id", load), new Document("$set", new Document("sealed", 7)));
        var named = List.of("deskRows " + id + " check.desk-row", "deskLoads " + load + " check.desk-load");
        assertThat(broken()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(broken()).hasSize(2);
    }

    private RoundRule desk() {
        return RoundRule.of(play.edition(), TestRounds.DESK);
    }

    private List<SubjectInRound> keys() {
        return entered.stream().map(SubjectInRound::first).toList();
    }

    private List<String> broken() {
        var found = new ArrayList<String>();
        bean(DeskHolds.class).check(b -> found.add(b.collection() + " " + b.id() + " " + b.key()));
        return found;
    }

    @Test
    void made_anew_they_are_the_same() {
        begin(2);
        play.assigned();
        play.evaluators.forEach(e -> play.seals(e, entered.getFirst(), 80, "Baik"));
        settle();
        var before = bean(DeskStore.class).all(keys());
        var everybody = new ArrayList<SubjectId>();
        bean(DeskStore.class).everything().forEach(r -> everybody.add(r.subject())); // other tests' too
        bean(DeskStore.class).clear();
        bean(DeskModel.class).refresh(everybody);
        assertThat(bean(DeskStore.class).all(keys())).isEqualTo(before).hasSize(2);
        assertThat(bean(DeskStore.class).loads(desk().in())).hasSize(2);
    }

    @Test
    void counting_an_edition_costs_the_same_commands_however_many_there_are() {
        begin(1);
        settle();
        var few = counting();
        for (var i = 0; i < 5; i++) play.entered("Tambahan " + i, 70);
        play.assigned();
        settle();
        assertThat(counting()).isEqualTo(few);
        assertThat(bean(DeskProgress.class)
                        .counts(play.secretary, play.id, TestRounds.DESK)
                        .unplaced())
                .isZero();
    }

    private List<String> counting() {
        return bean(CommandCount.class)
                .during(() -> bean(DeskProgress.class).counts(play.secretary, play.id, TestRounds.DESK));
    }

    private void begin(int proposals) {
        play = new Competition(context, 1, 1);
        entered = IntStream.range(0, proposals)
                .mapToObj(i -> play.entered("Usulan " + i, 60 + i))
                .map(Proposal::id)
                .toList();
    }

    /** Somebody does something; what the rules refuse has not happened. */
    private void attempt(Random random) {
        var id = entered.get(random.nextInt(entered.size()));
        var who = play.evaluators.get(random.nextInt(play.evaluators.size()));
        try {
            switch (random.nextInt(8)) {
                case 0 -> plan();
                case 1, 2, 3 -> play.seals(who, id, 50 + random.nextInt(50), "Catatan");
                case 4 -> bean(Assignments.class).recuse(who, SubjectInRound.first(id), "Kerabat.");
                case 5 -> reopen(who, id);
                case 6 -> agree(id);
                default -> {
                    if (random.nextInt(6) == 0)
                        Ended.by(play.secretary, context, id, Closing.Outcome.DISQUALIFIED, "Uji.");
                }
            }
        } catch (Refusal refused) {
            // not this time
        }
    }

    private void plan() {
        var plans = bean(Plans.class);
        plans.apply(play.secretary, plans.propose(play.secretary, play.id, TestRounds.DESK, 1), (done, of) -> {});
    }

    private void reopen(Actor who, ProposalId id) {
        var sheets = bean(Sheets.class);
        sheets.reopen(play.evaluators.getFirst(), sheets.open(who, TestRounds.DESK, id), "Uji.");
    }

    private void agree(ProposalId id) {
        var consolidations = bean(Consolidations.class);
        var first = play.evaluators.getFirst();
        var open = consolidations.open(first, SubjectInRound.first(id));
        for (var one : play.evaluators) open = consolidations.say(one, open, "Setuju.");
        open = consolidations.propose(first, open, 7_000, "Sepakat.");
        for (var one : play.evaluators.stream().skip(1).toList()) open = consolidations.confirm(one, open);
    }
}
