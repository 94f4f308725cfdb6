package id.kipp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the shipped editions say: kipp.md 10. */
class PresetsTest implements Refusals {

    private final List<Constitution> presets = EditionFixture.presets();

    private Constitution of(int year) {
        return presets.stream().filter(c -> c.year() == year).findFirst().orElseThrow();
    }

    @Test
    void six_editions_are_shipped_latest_first() {
        assertThat(presets).extracting(Constitution::year).containsExactly(2025, 2023, 2022, 2021, 2020, 2018);
    }

    @Test
    void in_2018_there_is_one_group_without_quota_and_150_are_nominated_over_all() {
        var rules = of(2018);
        assertThat(rules.groups()).extracting(Group::quota, Group::minAgeMonths).containsExactly(tuple(0, 12));
        var nomination = rules.matter("NOMINATION");
        assertThat(rules.pools(nomination))
                .extracting(Matter.Pool::seats, Matter.Pool::clusters)
                .containsExactly(tuple(150, false));
        assertThat(Objects.requireNonNull(rules.round("panel").hearing()).minutes())
                .isEqualTo(30);
    }

    @Test
    void in_2020_general_and_replication_compete_together_for_99_and_special_for_15() {
        var rules = of(2020);
        var finalists = rules.matter("FINALISTS");
        assertThat(rules.pool(finalists, "GENERAL")).isEqualTo(rules.pool(finalists, "REPLICATION"));
        assertThat(rules.pool(finalists, "GENERAL").seats()).isEqualTo(99);
        assertThat(rules.pool(finalists, "SPECIAL").seats()).isEqualTo(15);
        assertThat(rules.pool(rules.matter("AWARDS"), "REPLICATION").seats()).isEqualTo(45);
    }

    @Test
    void in_2021_three_groups_have_lists_and_ages_of_their_own() {
        var rules = of(2021);
        assertThat(rules.groups()).extracting(Group::minAgeMonths).containsExactly(24, 12, 24);
        assertThat(rules.groups()).extracting(Group::quota).containsExactly(10, 5, 0);
        assertThat(rules.pools(rules.matter("FINALISTS")))
                .extracting(Matter.Pool::seats)
                .containsExactly(99, 15, 15);
        assertThat(rules.pools(rules.matter("AWARDS")))
                .extracting(Matter.Pool::seats)
                .containsExactly(45, 5, 5);
        assertThat(rules.form("GENERAL").sections()).hasSize(11);
        assertThat(rules.categories()).hasSize(10);
    }

    @Test
    void judges_are_helped_on_every_criterion_with_another_text_than_writers() {
        for (var rules : presets)
            for (var round : rules.rounds())
                if (round.scoring().isOfForm())
                    rules.forms().values().stream()
                            .flatMap(f -> f.scored().stream())
                            .forEach(c -> assertThat(round.scoring().helpOn(c.key()))
                                    .as("%s %s", rules.year(), c.key())
                                    .isPresent()
                                    .get()
                                    .isNotEqualTo(c.help()));
    }

    @Test
    void every_rule_goes_by_a_step_of_the_calendar_and_every_tie_break_by_something_there_is() {
        for (var rules : presets) {
            var scored = Stream.concat(
                            rules.forms().values().stream()
                                    .flatMap(f -> f.scored().stream())
                                    .map(FormSection::key),
                            rules.rounds().stream()
                                    .flatMap(r -> r.scoring().criteria().stream())
                                    .map(Criterion::key))
                    .collect(Collectors.toSet());
            rules.matters().stream()
                    .flatMap(m -> Stream.ofNullable(m.ranking()))
                    .flatMap(r -> r.tieBreaks().stream())
                    .filter(r -> !Set.of("new_face", "disadvantaged").contains(r))
                    .forEach(r -> assertThat(scored).contains(r.substring("criterion:".length())));
        }
    }

    @Test
    void a_rule_that_goes_by_a_step_the_calendar_does_not_have_is_refused() {
        var rules = of(2025);
        var told = rules.announcing();
        assertRefused(
                EditionRefusal.NO_STEP,
                () -> held(rules.with(new Announcing(
                        new Step("NEVER"),
                        told.objectionDays(),
                        told.publication(),
                        told.finalistTitle(),
                        told.tiers(),
                        null,
                        null))));
    }

    @Test
    void a_total_of_a_round_that_the_edition_does_not_have_is_refused() {
        var rules = of(2025);
        var awards = rules.matter("AWARDS");
        var other = new RankingRule(
                List.of(new RankingRule.Weight("nobody", 100)),
                List.of(),
                Objects.requireNonNull(awards.ranking()).places());
        assertRefused(EditionRefusal.NO_ROUND, () -> held(rules.with(awards.with(other))));
        assertRefused(EditionRefusal.NO_ROUND, () -> rules.round("nobody"));
    }

    @Test
    void any_round_may_have_judges_with_places_and_only_these_agree() {
        var rules = of(2025);
        var panel = rules.rounds().getLast();
        var assigned = new Judges(Judges.Who.ASSIGNED, "panelists", 2, Judges.Reopens.CHAIR);
        assertThat(rules.with(panel.with(assigned)).planned()).hasSize(2);
        var agreed = rules.assigned().merging();
        assertRefused(EditionRefusal.AGREED_UNASSIGNED, () -> held(rules.with(panel.with(agreed))));
        var desk = rules.assigned();
        var closed = new Secrecy(Secrecy.Until.NEVER, desk.secrecy().toldBy());
        assertRefused(
                EditionRefusal.AGREED_NEVER,
                () -> held(rules.with(new Round(
                        desk.key(),
                        desk.name(),
                        desk.step(),
                        desk.subjects(),
                        desk.judges(),
                        desk.scoring(),
                        desk.merging(),
                        closed,
                        desk.hearing()))));
    }

    @Test
    void one_judge_more_is_refused_where_nobody_could_ever_be_called() {
        var rules = of(2025);
        var desk = rules.assigned();
        var more = more(desk.merging(), null);
        var panel = rules.rounds().getLast();
        assertThat(panel.judges().who()).isEqualTo(Judges.Who.TEAM);
        assertRefused(
                EditionRefusal.THIRD_UNPLACED,
                () -> held(rules.with(panel.with(new Merging(Merging.How.MEAN, 10, null, true, 0, null)))));
        var alone = desk.with(desk.judges().withEach(1)).with(more);
        assertRefused(EditionRefusal.THIRD_UNPLACED, () -> held(rules.with(alone)));
        var two = desk.with(desk.judges().withEach(2));
        assertThat(held(rules.with(two.with(more)))).isNotNull();
    }

    @Test
    void where_more_than_two_judge_each_the_rules_say_what_counts_with_one_more() {
        var rules = of(2025);
        var desk = rules.assigned();
        var three = desk.with(desk.judges().withEach(3));
        assertRefused(EditionRefusal.THIRD_UNCOUNTED, () -> held(rules.with(three.with(more(desk.merging(), null)))));
        for (var after : Merging.After.values())
            assertThat(held(rules.with(three.with(more(desk.merging(), after)))))
                    .isNotNull();
    }

    private static Merging more(Merging of, Merging.@Nullable After after) {
        return new Merging(of.how(), of.discussOver(), of.passingGrade(), true, of.needed(), of.prior(), null, after);
    }

    @Test
    void one_of_each_of_two_teams_is_asked_only_where_judges_are_named() {
        var rules = of(2020);
        var field = rules.round("verification");
        assertThat(field.judges().beside()).isEqualTo("evaluators");
        var whole = new Judges(Judges.Who.TEAM, "panelists", 0, Judges.Reopens.CHAIR, "evaluators");
        assertRefused(EditionRefusal.BESIDE_UNNAMED, () -> held(rules.with(field.with(whole))));
        var same = new Judges(Judges.Who.NAMED, "panelists", 1, Judges.Reopens.CHAIR, "panelists");
        assertRefused(EditionRefusal.BESIDE_UNNAMED, () -> held(rules.with(field.with(same))));
    }

    @Test
    void a_round_of_the_public_has_a_prior_and_is_not_the_last_that_counts() {
        var rules = of(2025);
        var panel = rules.rounds().getLast();
        var everybody = new Judges(Judges.Who.PUBLIC, "", 0, Judges.Reopens.NOBODY);
        assertRefused(EditionRefusal.PUBLIC_PRIOR, () -> held(rules.with(panel.with(everybody))));
        var prior = new Merging(Merging.How.MEAN, 0, null, false, 30, new Merging.Prior(7000, 30));
        assertRefused(
                EditionRefusal.PUBLIC_LAST,
                () -> held(rules.with(panel.with(everybody).with(prior))));
    }

    @Test
    void what_is_scored_and_chosen_from_has_words_in_both_languages() {
        var rules = of(2025);
        var panel = rules.rounds().getLast();
        var mute = new Scale(100, List.of(new Scale.Option("yes", "Ya", " ", 100_00)));
        assertRefused(
                EditionRefusal.UNNAMED,
                () -> held(rules.with(panel.with(panel.scoring().with(mute)))));
    }

    @Test
    void places_that_go_by_the_seats_of_a_matter_there_is_not_are_refused() {
        var rules = of(2025);
        var nomination = rules.matter("NOMINATION");
        var ranking = Objects.requireNonNull(nomination.ranking());
        var places = new RankingRule.Places(RankingRule.Places.Kind.MULTIPLIER, 200, "NEVER", false);
        assertRefused(EditionRefusal.NO_MATTER, () -> held(rules.with(nomination.with(ranking.with(places)))));
        assertRefused(EditionRefusal.NO_MATTER, () -> rules.matter("NEVER"));
    }

    @Test
    void a_group_without_seats_in_a_matter_that_ranks_is_refused() {
        var rules = of(2025);
        var awards = rules.matter("AWARDS");
        assertRefused(
                EditionRefusal.NO_SEATS,
                () -> held(rules.with(awards.with(List.of(awards.pools().getFirst())))));
    }

    @Test
    void a_group_that_stands_in_two_pools_of_a_matter_is_refused() {
        var rules = of(2025);
        var awards = rules.matter("AWARDS");
        var first = awards.pools().getFirst();
        var other = new Matter.Pool("again", first.groups(), first.seats(), first.minimum(), first.clusters());
        var twice = Stream.concat(awards.pools().stream(), Stream.of(other)).toList();
        assertRefused(EditionRefusal.GROUP_TWICE, () -> held(rules.with(awards.with(twice))));
    }

    @Test
    void equals_are_told_apart_by_what_is_scored_and_by_nothing_that_is_gone() {
        var rules = of(2025);
        var awards = rules.matter("AWARDS");
        var ranking = Objects.requireNonNull(awards.ranking());
        for (var rung : List.of("criterion:gone", "age", "")) {
            var other = new RankingRule(ranking.weights(), List.of("new_face", rung), ranking.places());
            assertRefused(EditionRefusal.NO_CRITERION, () -> held(rules.with(awards.with(other))));
        }
    }

    @Test
    void two_categories_of_one_key_are_refused() {
        var rules = of(2025);
        var entry = rules.entry();
        var twice = Stream.concat(
                        entry.categories().stream(), entry.categories().stream().limit(1))
                .toList();
        assertRefused(
                EditionRefusal.KEY_TWICE,
                () -> held(rules.with(new EntryRules(
                        entry.step(), twice, entry.groups(), entry.forms(), entry.storage(), entry.declarations()))));
    }

    @Test
    void no_category_a_group_without_a_form_and_weights_beside_a_hundred_are_refused() {
        var rules = of(2025);
        var entry = rules.entry();
        assertRefused(
                EditionRefusal.EMPTY,
                () -> held(rules.with(new EntryRules(
                        entry.step(),
                        List.of(),
                        entry.groups(),
                        entry.forms(),
                        entry.storage(),
                        entry.declarations()))));
        var fewer = new HashMap<>(entry.forms());
        fewer.remove(entry.groups().getFirst().form());
        assertRefused(
                EditionRefusal.NO_FORM,
                () -> held(rules.with(new EntryRules(
                        entry.step(),
                        entry.categories(),
                        entry.groups(),
                        fewer,
                        entry.storage(),
                        entry.declarations()))));
        var lighter = new HashMap<>(entry.forms());
        lighter.replaceAll((key, form) -> new Form(
                form.sections().stream().limit(1).toList(),
                form.attachments(),
                form.videoRequired(),
                form.videoMaxMinutes(),
                form.feeds()));
        assertRefused(
                EditionRefusal.WEIGHTS,
                () -> held(rules.with(new EntryRules(
                        entry.step(),
                        entry.categories(),
                        entry.groups(),
                        lighter,
                        entry.storage(),
                        entry.declarations()))));
    }

    @Test
    void more_words_at_least_than_at_most_are_refused_and_no_limit_is_none() {
        assertRefused(EditionRefusal.WORDS, () -> held(words(300, 200)));
        assertThat(held(words(50, 0)).constitution()).isEqualTo(words(50, 0));
    }

    /** Rules were written before a check was made: what is stored is read all the same. */
    @Test
    void rules_that_would_be_refused_today_are_read() {
        assertThat(new EditionRules(words(300, 200), null, null).constitution()).isEqualTo(words(300, 200));
    }

    private Constitution words(int least, int most) {
        var rules = of(2025);
        var entry = rules.entry();
        var forms = new HashMap<>(entry.forms());
        forms.replaceAll((key, form) -> {
            var first = form.sections().getFirst();
            var other = new FormSection(
                    first.key(),
                    first.id(),
                    first.en(),
                    first.helpId(),
                    first.helpEn(),
                    least,
                    most,
                    first.weight(),
                    first.evidence());
            var sections = Stream.concat(
                            Stream.of(other), form.sections().stream().skip(1))
                    .toList();
            return new Form(sections, form.attachments(), form.videoRequired(), form.videoMaxMinutes(), form.feeds());
        });
        return rules.with(new EntryRules(
                entry.step(), entry.categories(), entry.groups(), forms, entry.storage(), entry.declarations()));
    }

    @Test
    void shares_of_rounds_make_up_the_whole() {
        var ranking = Objects.requireNonNull(of(2025).matter("AWARDS").ranking());
        assertThat(ranking.sharing("desk", 30).weights())
                .containsExactly(
                        new RankingRule.Weight("desk", 30),
                        new RankingRule.Weight("public", 14),
                        new RankingRule.Weight("panel", 56));
        var less = new RankingRule(List.of(new RankingRule.Weight("desk", 60)), List.of(), ranking.places());
        for (var shares : List.of(ranking.sharing("desk", 101), less))
            assertRefused(
                    EditionRefusal.DESK_WEIGHT,
                    () -> held(of(2025).with(of(2025).matter("AWARDS").with(shares))));
    }

    @Test
    void points_are_given_in_the_steps_of_the_scale_or_chosen_from_its_options() {
        var halves = new Scale(50, List.of());
        assertThat(List.of(0, 8750, 10000)).allMatch(halves::allows);
        assertThat(List.of(-50, 8725, 10050)).noneMatch(halves::allows);
        var options = new Scale(
                100, List.of(new Scale.Option("yes", "Ya", "Yes", 10000), new Scale.Option("no", "Tidak", "No", 0)));
        assertThat(options.allows(10000)).isTrue();
        assertThat(options.allows(5000)).isFalse();
        var panel = of(2025).rounds().getLast();
        for (var scale :
                List.of(new Scale(30, List.of()), new Scale(100, List.of(new Scale.Option("a", "A", "A", 10001)))))
            assertRefused(
                    EditionRefusal.SCALE,
                    () -> held(of(2025).with(panel.with(panel.scoring().with(scale)))));
    }

    @Test
    void a_step_lasts_a_day_at_least_and_rounds_decisions_and_steps_have_keys_and_names_of_their_own() {
        var rules = of(2025);
        var first = rules.calendar().getFirst();
        assertRefused(
                EditionRefusal.STEP_DAYS,
                () -> held(rules.calendar(
                        first(rules.calendar(), new CalendarStep(first.key(), 0, 0, first.id(), first.en())))));
        assertRefused(
                EditionRefusal.UNNAMED,
                () -> held(
                        rules.calendar(first(rules.calendar(), new CalendarStep(first.key(), 0, 1, "", first.en())))));
        for (var twice : List.of(
                rules.rounds(with(rules.rounds())),
                rules.matters(with(rules.matters())),
                rules.calendar(with(rules.calendar())))) assertRefused(EditionRefusal.KEY_TWICE, () -> held(twice));
    }

    private static <T> List<T> first(List<T> all, T other) {
        return Stream.concat(Stream.of(other), all.stream().skip(1)).toList();
    }

    private static <T> List<T> with(List<T> all) {
        return Stream.concat(all.stream(), all.stream().limit(1)).toList();
    }

    /** What an edition goes by. */
    private static EditionRules held(Constitution rules) {
        return EditionRules.checked(rules);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
