package id.kipp.judging;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.Actors;
import id.kipp.account.TestSessions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.Score;
import id.kipp.notice.Notices;
import id.kipp.proposal.ProposalId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many ratings from one network: they move no score, and a person decides about them. */
class StuffingTest extends ServiceTest implements Refusals {

    static final String WHY = "Kampanye puskesmas, daftar hadirnya dilihat.";
    static final int[] LIKED = {5_000, 7_500, 7_500, 10_000};

    final Random random = new Random(2025);
    Competition play;
    ProposalId id;
    Actor visitor;
    Instant opened;
    int people;

    @BeforeEach
    void one_is_a_finalist() {
        play = new Competition(context, 1, 1, PublicRound::with);
        id = play.entered("Loket Sungai", 90).id();
        play.confirmed();
        visitor = bean(Actors.class).anonymous();
        opened = Instant.parse("2025-07-31T01:00:00Z");
    }

    @Test
    void five_hundred_bots_from_one_network_move_a_score_by_less_than_two_points_and_raise_the_alarm() {
        crowd(150);
        var before = score();
        for (var bot = 0; bot < 500; bot++) rate("bots", opened.plusSeconds(bot * 20L), 2_500);
        assertThat(score()).isCloseTo(before, offset(2.0));
        assertThat(alarms()).singleElement().satisfies(row -> {
            assertThat(held(row)).isEqualTo(500);
            assertThat(row.title()).isEqualTo("Loket Sungai");
            assertThat(row.alarm().holds()).isTrue();
        });
        assertThat(bean(SheetStore.class).of(PublicRound.KEY, id))
                .as("none is removed")
                .hasSize(650);
    }

    @Test
    void the_secretariat_is_told_of_an_alarm_and_of_others_of_the_same_hour_by_the_list() {
        TestSessions.of(
                anAccount(Role.SECRETARIAT).id(play.secretary.id().value()).build(), context);
        crowd(60);
        for (var network : List.of("bots", "others"))
            for (var bot = 0; bot < 60; bot++) rate(network, opened.plusSeconds(bot * 20L), 2_500);
        assertThat(alarms()).hasSize(2);
        settle();
        assertThat(bean(Notices.class).inbox(play.secretary).notices())
                .filteredOn(n -> n.key().equals("rating-alarm.raised"))
                .singleElement()
                .satisfies(n -> assertThat(n.arguments()).contains("Loket Sungai"));
    }

    @Test
    void bots_that_take_their_time_raise_it_too() {
        crowd(60);
        var before = score();
        for (var bot = 0; bot < 120; bot++) rate("slow", opened.plus(Duration.ofHours(2L * bot)), 2_500);
        assertThat(score()).isCloseTo(before, offset(2.0));
        assertThat(alarms()).hasSize(1);
    }

    @Test
    void whatever_the_pace_and_the_crowd_five_hundred_either_ring_or_move_it_by_less_than_two() {
        for (var honest : List.of(0, 30, 300, 3_000, 30_000, 300_000)) {
            var slow = IntStream.range(0, 500)
                    .mapToObj(i -> opened.plus(Duration.ofHours(i)))
                    .toList();
            var moved = 75.0 * 500 / (honest + 500 + 30); // from one end of the steps to the other
            assertThat(Crowding.rings(slow, honest + 500) || moved < 2)
                    .as("beside " + honest)
                    .isTrue();
        }
    }

    @Test
    void honest_crowds_raise_none() {
        crowd(200);
        for (var day = 0; day < 5; day++)
            for (var one = 0; one < 10; one++)
                rate("puskesmas", opened.plus(Duration.ofDays(day)).plusSeconds(one * 1_800L), 10_000);
        assertThat(alarms()).isEmpty();
        assertThat(basis()).isEqualTo(250);
    }

    @Test
    void what_a_person_lets_count_counts_again_and_the_next_flood_from_there_rings_again() {
        crowd(40);
        for (var one = 0; one < 25; one++) rate("hall", opened.plusSeconds(one * 60L), 7_500);
        assertThat(basis()).isEqualTo(40);
        var alarms = bean(RatingAlarms.class);
        var row = alarms().getFirst();
        assertRefused(
                JudgingRefusal.SHEET_REASON_MISSING, () -> alarms.rule(play.secretary, row.alarm(), 25, true, " "));
        assertRefused(JudgingRefusal.RATING_MORE_CAME, () -> alarms.rule(play.secretary, row.alarm(), 24, true, WHY));
        assertRefused("actor.not-allowed", () -> alarms.rule(play.panelists.get(1), row.alarm(), 25, true, WHY));
        assertThat(alarms.rule(play.secretary, row.alarm(), 25, true, WHY).holds())
                .isFalse();
        assertThat(basis()).isEqualTo(65);
        assertThat(held(alarms().getFirst())).isZero();
        var later = Instant.now().plusSeconds(60);
        for (var one = 0; one < 20; one++) rate("hall", later.plusSeconds(one), 2_500);
        assertThat(basis()).isEqualTo(65);
        var again = alarms().getFirst();
        assertThat(again.alarm().holds()).isTrue();
        assertThat(alarms.rule(play.secretary, again.alarm(), 20, false, "Surel buatan semuanya.")
                        .holds())
                .isTrue();
        rate("hall", later.plusSeconds(9_000), 2_500);
        assertThat(basis()).as("those that come later are set aside, too").isEqualTo(65);
        assertThat(alarms()).hasSize(1);
    }

    @Test
    void a_network_is_what_one_holder_easily_has_all_of() {
        assertThat(RatingNetwork.of("203.0.113.7")).isEqualTo(RatingNetwork.of("203.0.113.200"));
        assertThat(RatingNetwork.of("203.0.113.7")).isNotEqualTo(RatingNetwork.of("203.0.114.7"));
        assertThat(RatingNetwork.of("2001:db8:7:1::1")).isEqualTo(RatingNetwork.of("2001:db8:7:2::1"));
        assertThat(RatingNetwork.of("2001:db8:8::1")).isNotEqualTo(RatingNetwork.of("2001:db8:7::1"));
    }

    /** Of many networks over a week, a few at a time. */
    private void crowd(int size) {
        for (var one = 0; one < size; one++)
            rate("home-" + random.nextInt(60), opened.plusSeconds(random.nextInt(600_000)), LIKED[random.nextInt(4)]);
    }

    private void rate(String network, Instant at, int points) {
        var rule = RoundRule.of(play.edition(), PublicRound.KEY);
        var rubric = rule.rubric(Competition.GROUP);
        var key = new SheetKey(PublicRound.KEY, id, new AccountId("public-" + ++people));
        var lines = rubric.items().stream()
                .map(i -> new Line(i.criterion(), new Score(points), ""))
                .toList();
        var sheets = bean(SheetStore.class);
        var blank = Sheet.blank(play.id, key, "", at).by(new Rater(Rater.Relation.USER, network));
        var written = sheets.write(blank, lines, at);
        bean(RatingAlarms.class).look(visitor, sheets.seal(written, written.seal(visitor, rubric, at)));
    }

    private List<RatingAlarms.Row> alarms() {
        return bean(RatingAlarms.class).all(play.secretary, play.id, 50);
    }

    private int held(RatingAlarms.Row row) {
        return bean(RatingAlarms.class).held(play.secretary, row.alarm());
    }

    private int basis() {
        return bean(Scores.class)
                .basis(play.edition(), PublicRound.KEY, List.of(id))
                .get(id)
                .size();
    }

    private double score() {
        var given = bean(Scores.class)
                .basis(play.edition(), PublicRound.KEY, List.of(id))
                .get(id);
        var round = play.edition().constitution().round(PublicRound.KEY);
        return Scores.mean(round, given).toDouble();
    }
}
