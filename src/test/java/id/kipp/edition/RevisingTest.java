package id.kipp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.judging.RoundRule;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.Text;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Rules that have been frozen become a new version; what has been gone by stays. */
class RevisingTest implements Refusals {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Actor secretary =
            new Actor(new AccountId("s"), "Sekretaris", Set.of(Role.SECRETARIAT), Optional.empty(), Optional.empty());
    private final Edition edition = begun("SUBMISSION").frozen(secretary, now);

    /** Only this step has begun. */
    private Edition begun(String step) {
        var open = EditionFixture.open();
        var windows = open.windows().stream()
                .map(w -> w.step().key().equals(step)
                        ? w
                        : new Window(w.step(), now.plus(Duration.ofDays(40)), now.plus(Duration.ofDays(50))))
                .toList();
        return new Edition(open.id(), 1, open.rules(), EditionCalendar.of(windows), Team.NOBODY, now, List.of());
    }

    private Edition revised(Constitution other) {
        return edition.revised(secretary, other, "Salah ketik.", now.plusSeconds(60));
    }

    @Test
    void words_of_what_is_in_use_are_put_better_and_what_was_before_stays_as_it_was() {
        var other = renamed("Kelompok Umum Nasional");
        var next = revised(other);
        assertThat(next.constitution()).isEqualTo(other);
        assertThat(next.rulesAt(now.plusSeconds(59))).isEqualTo(edition.constitution());
        assertThat(next.rulesAt(now.plusSeconds(60))).isEqualTo(other);
        assertThat(next.versions()).extracting(RulesVersion::reason).containsExactly("Salah ketik.");
        assertThat(next.outbox().getLast().action()).isEqualTo("edition.revised");
        assertThat(RulesChange.between(edition.constitution(), other))
                .containsExactly(new RulesChange(
                        RulesPart.ENTRY,
                        List.of("entry", "groups", new Text("Kelompok Umum Nasional", "General group"), "id"),
                        "Kelompok Umum",
                        "Kelompok Umum Nasional"));
    }

    @Test
    void a_sheet_is_shown_in_the_words_under_which_it_was_sealed() {
        var rules = edition.constitution();
        var desk = rules.assigned();
        var first = rules.form("GENERAL").scored().getFirst();
        var forms = new LinkedHashMap<>(rules.entry().forms());
        forms.replaceAll((key, form) -> new Form(
                form.sections().stream()
                        .map(f -> f.key().equals(first.key()) ? called(f, "Kata yang lebih baik") : f)
                        .toList(),
                form.attachments(),
                form.videoRequired(),
                form.videoMaxMinutes(),
                form.feeds()));
        var entry = rules.entry();
        var next = revised(rules.with(new EntryRules(
                entry.step(), entry.categories(), entry.groups(), forms, entry.storage(), entry.declarations())));
        var round = new RoundRule(next, desk);
        assertThat(round.rubric("GENERAL", now.plusSeconds(59))
                        .items()
                        .getFirst()
                        .label())
                .isEqualTo(first.label());
        assertThat(round.rubric("GENERAL", now.plusSeconds(60))
                        .items()
                        .getFirst()
                        .label()
                        .id())
                .isEqualTo("Kata yang lebih baik");
    }

    private static FormSection called(FormSection f, String id) {
        return new FormSection(
                f.key(), id, f.en(), f.helpId(), f.helpEn(), f.minWords(), f.maxWords(), f.weight(), f.evidence());
    }

    private Constitution renamed(String name) {
        var rules = edition.constitution();
        var entry = rules.entry();
        var groups = entry.groups().stream()
                .map(g -> g.key().equals("GENERAL")
                        ? new Group(g.key(), name, g.en(), g.form(), g.minAgeMonths(), g.quota(), g.byInvitation())
                        : g)
                .toList();
        return rules.with(new EntryRules(
                entry.step(), entry.categories(), groups, entry.forms(), entry.storage(), entry.declarations()));
    }

    @Test
    void what_decides_stays_once_its_step_has_begun_and_is_free_before() {
        var awards = edition.constitution().matter("AWARDS");
        var fewer = edition.constitution().with(awards.withSeats("GENERAL", 1));
        assertThat(revised(fewer).constitution()).isEqualTo(fewer);
        var deciding = begun(awards.step().key()).frozen(secretary, now);
        assertRefused(EditionRefusal.USED_PART, () -> deciding.revised(secretary, fewer, "Kursi.", now));
    }

    @Test
    void what_points_are_ranked_by_stays_once_they_can_be_given_and_only_seats_are_free_until_the_decision() {
        var judging = begun("EVALUATION").frozen(secretary, now);
        var rules = judging.constitution();
        var awards = rules.matter("AWARDS");
        var ranking = Objects.requireNonNull(awards.ranking());
        var other = new RankingRule(ranking.weights(), ranking.tieBreaks().reversed(), ranking.places());
        refused(judging, rules.with(awards.with(ranking.sharing("desk", 40))));
        refused(judging, rules.with(awards.with(other)));
        var pool = awards.pools().getFirst();
        var clustered = new Matter.Pool(pool.key(), pool.groups(), pool.seats(), pool.minimum() + 1, !pool.clusters());
        refused(
                judging,
                rules.with(awards.with(List.of(clustered, awards.pools().getLast()))));
        var seats = rules.with(awards.withSeats("GENERAL", 20));
        assertThat(judging.revised(secretary, seats, "Kursi.", now).constitution())
                .isEqualTo(seats);
        assertThat(revised(rules.with(awards.with(ranking.sharing("desk", 40)))).versions())
                .hasSize(1);
    }

    private void refused(Edition of, Constitution rules) {
        assertRefused(EditionRefusal.USED_PART, () -> of.revised(secretary, rules, "Alasan.", now));
    }

    @Test
    void seats_that_another_decision_has_gone_by_stay() {
        var nominating = begun("NOMINATION").frozen(secretary, now);
        var finalists = nominating.constitution().matter("FINALISTS");
        var fewer = nominating.constitution().with(finalists.withSeats("GENERAL", 1));
        assertRefused(EditionRefusal.USED_PART, () -> nominating.revised(secretary, fewer, "Kursi.", now));
    }

    @Test
    void groups_forms_and_the_year_stay_from_the_first_submission_on() {
        var rules = edition.constitution();
        assertRefused(
                EditionRefusal.USED_PART,
                () -> revised(rules.with(new Heading(2031, rules.name(), rules.theme(), List.of()))));
        var round = rules.assigned();
        assertThat(revised(rules.with(round.with(round.judges().withEach(5))))
                        .constitution()
                        .assigned()
                        .judges()
                        .each())
                .isEqualTo(5);
    }

    @Test
    void a_step_that_was_open_once_has_begun_also_when_it_was_moved() {
        var moved = new CalendarChange(
                edition.entryWindow(),
                new Window(edition.entryWindow().step(), now.plus(Duration.ofDays(3)), now.plus(Duration.ofDays(9))),
                "r",
                "l",
                secretary.id(),
                null,
                now);
        var later = new Edition(
                edition.id(),
                2,
                edition.rules(),
                EditionCalendar.of(edition.windows()).moved(moved),
                Team.NOBODY,
                now,
                List.of());
        assertThat(later.hasBegun(moved.after().step(), now)).isTrue();
    }

    @Test
    void what_is_in_use_is_never_called_what_another_of_its_list_was_called() {
        var judging = begun("PANEL").frozen(secretary, now);
        var rules = judging.constitution();
        var criteria = rules.round("panel").scoring().criteria();
        var first = criteria.get(0);
        var second = criteria.get(1);
        var swapped = called(rules, first.key(), second.id(), second.en());
        assertRefused(EditionRefusal.LABEL_TAKEN, () -> judging.revised(secretary, swapped, "Tukar.", now));
        var aside = judging.revised(secretary, called(rules, first.key(), "Sementara", "Meanwhile"), "Tukar.", now);
        var over = called(aside.constitution(), second.key(), first.id(), first.en());
        assertRefused(EditionRefusal.LABEL_TAKEN, () -> aside.revised(secretary, over, "Tukar.", now));
        var back = called(aside.constitution(), first.key(), first.id(), first.en());
        assertThat(aside.revised(secretary, back, "Kembali.", now).constitution())
                .isEqualTo(rules);
        assertThat(revised(swapped).constitution()).as("before anybody judges").isEqualTo(swapped);
    }

    private static Constitution called(Constitution rules, String key, String id, String en) {
        var tree = RulesJson.tree(rules);
        for (var criterion : RulesWords.at(tree, List.of("rounds", "panel", "scoring", "criteria")))
            if (RulesWords.key(criterion).equals(key))
                ((ObjectNode) criterion).put("id", id).put("en", en);
        return Objects.requireNonNull(
                RulesJson.read(tree.toString().getBytes(StandardCharsets.UTF_8)).rules());
    }

    @Test
    void a_step_that_is_new_begins_after_it_is_known() {
        var rules = edition.constitution();
        var first = EditionFixture.open();
        var begun = new Edition(
                first.id(),
                1,
                first.rules(),
                EditionCalendar.from(today(), rules.calendar()),
                Team.NOBODY,
                now,
                List.of());
        var later = begun.frozen(secretary, now);
        var past = now.plus(Duration.ofDays(70));
        assertRefused(
                EditionRefusal.STEP_PAST,
                () -> later.revised(secretary, rules.calendar(with(rules, 60)), "Tahap baru.", past));
        assertThat(later.revised(secretary, rules.calendar(with(rules, 80)), "Tahap baru.", past)
                        .steps())
                .contains(new Step("EXTRA"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Editions.WIB);
    }

    private static List<CalendarStep> with(Constitution rules, int startDay) {
        var all = new ArrayList<>(rules.calendar());
        all.add(new CalendarStep(new Step("EXTRA"), startDay, 3, "Tahap tambahan", "Another step"));
        return all;
    }

    @Test
    void rules_nobody_has_gone_by_yet_are_changed_without_a_version() {
        assertRefused(EditionRefusal.NOT_FROZEN, () -> EditionFixture.open()
                .revised(secretary, edition.constitution(), "Alasan.", now));
    }

    @Test
    void a_version_that_does_not_fit_together_is_refused() {
        assertRefused(
                EditionRefusal.NO_STEP, () -> revised(edition.constitution().calendar(List.of())));
    }
}
