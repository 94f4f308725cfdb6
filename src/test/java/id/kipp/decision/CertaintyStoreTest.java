package id.kipp.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ranking.Certainty;
import id.kipp.ranking.Exact;
import id.kipp.ranking.Judgement;
import id.kipp.ranking.Method;
import id.kipp.store.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CertaintyStoreTest {

    static final Map<String, Integer> SEATS = Map.of("CITY", 3);

    @RegisterExtension
    final TestStore store = new TestStore();

    @Test
    void what_is_kept_is_what_would_be_calculated() {
        var judgements = judgements(1);
        var calculated = Certainty.of(judgements, SEATS, Method.RAW, 1);
        assertThat(kept().of(judgements, SEATS, Method.RAW, 1)).isEqualTo(calculated);
        assertThat(kept().of(judgements, SEATS, Method.RAW, 1)).isEqualTo(calculated); // after a restart
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whether_the_better_went_to_the_harsher_is_asked_once_and_kept_beside() {
        var judgements = judgements(1);
        var certain = kept().of(judgements, SEATS, Method.RAW, 1);
        var asked = kept().sorting(judgements, SEATS, Method.RAW, 1);
        assertThat(asked).isEqualTo(Certainty.sorting(judgements, 1)).isPresent();
        assertThat(kept().sorting(judgements, SEATS, Method.RAW, 1)).isEqualTo(asked);
        assertThat(kept().of(judgements, SEATS, Method.RAW, 1)).isEqualTo(certain);
        assertThat(store.database()
                        .getCollection("certainties")
                        .find()
                        .first()
                        .get("sorting", Document.class)
                        .getDouble("chance"))
                .isEqualTo(asked.get().chance());
    }

    @Test
    void the_order_in_which_scores_come_changes_nothing() {
        var judgements = judgements(1);
        var shuffled = new ArrayList<>(judgements);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(hash(shuffled, SEATS)).isEqualTo(hash(judgements, SEATS));
    }

    @Test
    void any_other_score_judge_or_seat_is_another_calculation() {
        var judgements = judgements(1);
        var one = judgements.getFirst();
        var moved = new ArrayList<>(judgements);
        moved.set(
                0,
                new Judgement(
                        one.pool(), one.candidate(), one.judge(), one.score().plus(Exact.of(1, 100))));
        var swapped = new ArrayList<>(judgements);
        swapped.set(0, new Judgement(one.pool(), one.candidate(), "somebody else", one.score()));
        assertThat(List.of(
                        hash(judgements, SEATS),
                        hash(moved, SEATS),
                        hash(swapped, SEATS),
                        hash(judgements.subList(1, judgements.size()), SEATS),
                        hash(judgements, Map.of("CITY", 4)),
                        CertaintyStore.hash(judgements, SEATS, Method.CALIBRATED, 1),
                        CertaintyStore.hash(judgements, SEATS, Method.RAW, 2)))
                .doesNotHaveDuplicates();
    }

    @Test
    void only_the_latest_are_kept() {
        for (var i = 0; i < 30; i++) kept(i).of(judgements(i), SEATS, Method.RAW, 1);
        assertThat(stored()).isEqualTo(24);
        var first = CertaintyStore.hash(judgements(0), SEATS, Method.RAW, 1);
        assertThat(store.database().getCollection("certainties").countDocuments(new Document("_id", first)))
                .isZero();
    }

    private static String hash(List<Judgement> judgements, Map<String, Integer> seats) {
        return CertaintyStore.hash(judgements, seats, Method.RAW, 1);
    }

    private static List<Judgement> judgements(long seed) {
        var random = new Random(seed);
        var all = new ArrayList<Judgement>();
        for (var candidate = 0; candidate < 8; candidate++)
            for (var judge = 0; judge < 3; judge++)
                all.add(new Judgement(
                        "CITY", "P" + candidate, "J" + judge, Exact.of(5_000 + random.nextInt(4_000), 100)));
        return all;
    }

    private CertaintyStore kept() {
        return kept(0);
    }

    private CertaintyStore kept(int minutes) {
        var now = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(minutes));
        return new CertaintyStore(store.database(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private long stored() {
        return store.database().getCollection("certainties").countDocuments();
    }
}
