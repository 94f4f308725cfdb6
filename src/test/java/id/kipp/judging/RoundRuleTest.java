package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.edition.Edition;
import id.kipp.edition.EditionFixture;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.Round;
import id.kipp.edition.Team;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an edition's rules say of a round, for an edition with rounds of every kind. */
class RoundRuleTest {

    private static final AccountId RINA = new AccountId("rina");
    private static final AccountId PUTU = new AccountId("putu");
    private static final Edition EDITION = staffed(EditionFixture.open(EditionFixture.invented()));

    @ParameterizedTest
    @CsvSource({
        "ASSIGNED,true,true,false,false,true,false,false",
        "NAMED,true,false,true,false,true,false,false",
        "TEAM,false,false,false,true,true,false,false",
        "ENTRANT,false,false,false,false,false,true,false",
        "PUBLIC,false,false,false,false,false,false,true"
    })
    void who_judges_says_who_has_a_place_and_who_plans_them(
            Judges.Who who,
            boolean places,
            boolean planned,
            boolean named,
            boolean team,
            boolean people,
            boolean entrant,
            boolean everybody) {
        var round = judgedBy(who);
        assertThat(round.assigned()).isEqualTo(places);
        assertThat(round.isPlanned()).isEqualTo(planned);
        assertThat(RoundRule.isPlanned(round.round())).isEqualTo(planned);
        assertThat(round.byName()).isEqualTo(named);
        assertThat(round.isOfTeam()).isEqualTo(team);
        assertThat(round.isOfPeople()).isEqualTo(people);
        assertThat(round.isOfEntrant()).isEqualTo(entrant);
        assertThat(round.isPublic()).isEqualTo(everybody);
    }

    @Test
    void evaluators_find_the_rounds_of_their_team_and_panelists_theirs() {
        assertThat(keys(RoundRule.of(EDITION)))
                .containsExactlyElementsOf(
                        EDITION.constitution().rounds().stream().map(Round::key).toList());
        assertThat(keys(RoundRule.of(EDITION, Role.EVALUATOR))).containsExactly("reading", "jury");
        assertThat(keys(RoundRule.of(EDITION, Role.PANELIST))).containsExactly("viability", "hearing", "site");
        assertThat(RoundRule.of(EDITION, Role.SECRETARIAT)).isEmpty();
    }

    @Test
    void whoever_is_of_the_team_and_signed_in_as_it_is_a_member() {
        var reading = round("reading");
        assertThat(reading.isMember(person(RINA, Role.EVALUATOR))).isTrue();
        assertThat(reading.isMember(person(RINA, Role.PANELIST))).isFalse();
        assertThat(reading.isMember(person(PUTU, Role.EVALUATOR))).isFalse();
        assertThat(reading.team()).containsExactly(RINA);
        assertThat(round("hearing").team()).containsExactly(PUTU);
    }

    @Test
    void a_team_agrees_where_the_rules_say_so() {
        assertThat(round("reading").agreed()).isTrue();
        assertThat(round("viability").agreed()).isFalse();
    }

    @Test
    void one_more_is_called_where_all_have_sealed_and_they_are_too_far_apart() {
        var two = merging(new Merging(Merging.How.AGREED, 10, null, true, 0, null), 2);
        assertThat(two.isWithThird()).isTrue();
        assertThat(two.needsThird(totals(80, 69))).isTrue();
        assertThat(two.needsThird(totals(80, 70))).isFalse();
        assertThat(two.needsThird(totals(80))).isFalse();
        assertThat(two.needsThird(totals(80, 69, 75))).isFalse();
        var never = merging(new Merging(Merging.How.AGREED, 10, null, false, 0, null), 2);
        assertThat(never.isWithThird()).isFalse();
        assertThat(never.needsThird(totals(80, 60))).isFalse();
    }

    @Test
    void of_more_than_two_one_more_is_called_only_where_it_is_said_what_counts_then() {
        var silent = new Merging(Merging.How.AGREED, 10, null, true, 0, null);
        assertThat(merging(silent, 3).isWithThird()).isFalse();
        var said = new Merging(Merging.How.AGREED, 10, null, true, 0, null, Merging.Caller.CHAIR, Merging.After.MEDIAN);
        assertThat(merging(said, 3).isWithThird()).isTrue();
    }

    @Test
    void what_is_refused_is_said_in_the_words_of_the_team() {
        assertThat(round("reading").othersNotReady().is(JudgingRefusal.SHEET_OTHERS_NOT_READY))
                .isTrue();
        assertThat(round("hearing").othersNotReady().is(JudgingRefusal.BENCH_NOT_READY))
                .isTrue();
        assertThat(round("reading").chairOnly().is(JudgingRefusal.CHAIR_ONLY)).isTrue();
        assertThat(round("hearing").chairOnly().is(JudgingRefusal.PANEL_CHAIR_ONLY))
                .isTrue();
    }

    @Test
    void the_public_is_asked_for_no_evidence() {
        var rules = EDITION.constitution();
        var group = rules.groups().getFirst().key();
        for (var round : RoundRule.of(EDITION))
            assertThat(round.rubric(group).takesEvidence())
                    .isEqualTo(!round.isPublic()
                            && round.round().scoring().evidence() != id.kipp.edition.Scoring.Evidence.NONE);
    }

    @Test
    void what_is_at_a_stage_of_the_round_is_open_in_it() {
        var reading = round("reading");
        assertThat(reading.round().subjects().stages()).isNotEmpty().allMatch(reading::isOpenAt);
        assertThat(reading.isOpenAt("DRAFT")).isFalse();
        assertThat(reading.isOpenFor(Subjects.at("DRAFT"))).isFalse();
        assertThat(reading.isOpenFor(Subjects.at(
                        "DRAFT", reading.round().subjects().stages().iterator().next())))
                .isTrue();
    }

    @Test
    void what_has_come_farther_has_reached_the_round() {
        var reading = round("reading");
        var stage = reading.round().subjects().stages().iterator().next();
        assertThat(reading.reached(Subjects.at("DRAFT", stage, "LATER"))).isTrue();
        assertThat(reading.isOpenFor(Subjects.at("DRAFT", stage, "LATER"))).isFalse();
        assertThat(reading.reached(Subjects.at("DRAFT"))).isFalse();
    }

    private static final class Subjects {
        static id.kipp.assignment.Subject at(String... stages) {
            return new id.kipp.assignment.Subject(
                    id.kipp.kernel.SubjectId.of("p"), EDITION.id(), List.of(stages), "1", "", "BIG", "", null);
        }
    }

    private static List<String> keys(List<RoundRule> rounds) {
        return rounds.stream().map(RoundRule::key).toList();
    }

    private static RoundRule round(String key) {
        return RoundRule.of(EDITION, key);
    }

    private static RoundRule judgedBy(Judges.Who who) {
        return new RoundRule(
                EDITION, round("reading").round().with(new Judges(who, "evaluators", 2, Judges.Reopens.CHAIR)));
    }

    private static RoundRule merging(Merging merging, int each) {
        var judges = new Judges(Judges.Who.ASSIGNED, "evaluators", each, Judges.Reopens.CHAIR);
        return new RoundRule(EDITION, round("reading").round().with(judges).with(merging));
    }

    private static List<Total> totals(int... points) {
        return java.util.Arrays.stream(points).mapToObj(p -> Total.of(p * 100)).toList();
    }

    private static Actor person(AccountId who, Role role) {
        return new Actor(who, who.value(), Set.of(role), Optional.empty(), Optional.empty());
    }

    private static Edition staffed(Edition e) {
        var team = new Team(Stream.of(RINA).toList(), RINA, List.of(PUTU), PUTU);
        return new Edition(e.id(), e.version(), e.rules(), e.calendar(), team, e.openedAt(), e.outbox());
    }
}
