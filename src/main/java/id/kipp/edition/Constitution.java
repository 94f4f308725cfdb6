package id.kipp.edition;

import id.kipp.audit.Canonical;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one edition, as data, by what they are about. Frozen at the first submission.
 *
 * @param rounds of judging, in the edition's order
 * @param matters what is decided, in the edition's order
 * @param calendar the steps as a preset lays them
 * @param defaults paths of settings nobody has decreed: our labelled defaults
 */
public record Constitution(
        Heading heading,
        EntryRules entry,
        ScreeningRule screening,
        List<Round> rounds,
        List<Matter> matters,
        Announcing announcing,
        Conduct conduct,
        List<CalendarStep> calendar,
        List<String> defaults) {

    /** @throws Refusal {@code edition.no-form}, {@code edition.no-seats}, {@code edition.weights}, {@code edition.no-step}, {@code edition.no-round} naming what does not add up */
    public Constitution {
        rounds = List.copyOf(rounds);
        matters = List.copyOf(matters);
        calendar = List.copyOf(calendar);
        defaults = List.copyOf(defaults);
        RulesCheck.of(entry, screening, rounds, matters, announcing, calendar);
    }

    public int year() {
        return heading.year();
    }

    public Text name() {
        return heading.name();
    }

    public Text theme() {
        return heading.theme();
    }

    public List<Group> groups() {
        return entry.groups();
    }

    public List<Category> categories() {
        return entry.categories();
    }

    public Map<String, Form> forms() {
        return entry.forms();
    }

    public ConflictRule conflicts() {
        return conduct.conflicts();
    }

    /** @throws Refusal {@code edition.no-round} */
    public Round round(String key) {
        return rounds.stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(EditionRefusal.NO_ROUND, key));
    }

    /** The round whose judges are assigned, a few to each. @throws Refusal {@code edition.no-round} */
    public Round assigned() {
        return rounds.stream()
                .filter(r -> r.judges().who() == Judges.Who.ASSIGNED)
                .findFirst()
                .orElseThrow(() -> new Refusal(EditionRefusal.NO_ROUND, Judges.Who.ASSIGNED.name()));
    }

    public Optional<Matter> findMatter(String key) {
        return matters.stream().filter(m -> m.key().equals(key)).findFirst();
    }

    /** @throws Refusal {@code edition.no-matter} */
    public Matter matter(String key) {
        return findMatter(key).orElseThrow(() -> new Refusal(EditionRefusal.NO_MATTER, key));
    }

    /** What is ranked together in a matter: its own pools, or those of the matter whose seats its places go by. */
    public List<Matter.Pool> pools(Matter matter) {
        var ranking = matter.ranking();
        if (!matter.pools().isEmpty()
                || ranking == null
                || ranking.places().of().isEmpty()) return matter.pools();
        return matter(ranking.places().of()).pools();
    }

    /** The pool of a matter in which a group competes. @throws Refusal {@code edition.unknown-group} */
    public Matter.Pool pool(Matter matter, String group) {
        return pools(matter).stream()
                .filter(p -> p.groups().contains(group))
                .findFirst()
                .orElseThrow(() -> new Refusal(EditionRefusal.UNKNOWN_GROUP, group));
    }

    public Group group(String key) {
        return groups().stream()
                .filter(g -> g.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(EditionRefusal.UNKNOWN_GROUP, key));
    }

    public Form form(String group) {
        return forms().get(group(group).form()) instanceof Form form
                ? form
                : forms().values().iterator().next();
    }

    public Optional<Category> category(String key) {
        return categories().stream().filter(c -> c.key().equals(key)).findFirst();
    }

    public List<Tier> tiers(String group) {
        return announcing.tiers().stream().filter(t -> t.group().equals(group)).toList();
    }

    /** How old, in months, an innovation of this group and category must be when submission closes. */
    public int minAgeMonths(String group, String category) {
        return category(category).map(Category::minAgeMonths).orElseGet(() -> group(group)
                .minAgeMonths());
    }

    public Constitution with(EntryRules other) {
        return new Constitution(heading, other, screening, rounds, matters, announcing, conduct, calendar, defaults);
    }

    public Constitution with(ScreeningRule other) {
        return new Constitution(heading, entry, other, rounds, matters, announcing, conduct, calendar, defaults);
    }

    /** With this round in place of the one with its key. */
    public Constitution with(Round other) {
        var all = rounds.stream().map(r -> r.key().equals(other.key()) ? other : r);
        return new Constitution(
                heading, entry, screening, all.toList(), matters, announcing, conduct, calendar, defaults);
    }

    /** With this matter in place of the one with its key. */
    public Constitution with(Matter other) {
        var all = matters.stream().map(m -> m.key().equals(other.key()) ? other : m);
        return new Constitution(
                heading, entry, screening, rounds, all.toList(), announcing, conduct, calendar, defaults);
    }

    public Constitution with(Announcing other) {
        return new Constitution(heading, entry, screening, rounds, matters, other, conduct, calendar, defaults);
    }

    public Constitution with(Conduct other) {
        return new Constitution(heading, entry, screening, rounds, matters, announcing, other, calendar, defaults);
    }

    // What follows is how the rules were kept before there could be other rounds than two.

    public Desk desk() {
        var desk = round("desk");
        return new Desk(
                desk.judges().each(),
                desk.merging().discussOver(),
                desk.merging().passingGrade(),
                desk.scoring().bands());
    }

    public PanelRule panel() {
        var panel = round("panel");
        var heard = panel.hearing();
        return new PanelRule(
                heard == null ? PanelRule.Kind.FEASIBILITY : PanelRule.Kind.HEARING,
                heard == null ? 0 : heard.presentationMinutes(),
                heard == null ? 0 : heard.interviewMinutes(),
                panel.scoring().criteria(),
                ranking("AWARDS").weights().stream()
                        .filter(w -> w.round().equals("desk"))
                        .mapToInt(RankingRule.Weight::percent)
                        .sum());
    }

    public NominationRule nomination() {
        var places = ranking("NOMINATION").places();
        return new NominationRule(
                NominationRule.Kind.valueOf(places.kind().name()), places.multiplier(), places.replicatedFirst());
    }

    public List<String> tieBreaks() {
        return ranking("NOMINATION").tieBreaks();
    }

    public Seats seats(String group) {
        var finalists = pool(matter("FINALISTS"), group);
        var winners = pool(matter("AWARDS"), group);
        return new Seats(group, finalists.seats(), winners.seats(), finalists.minimum());
    }

    private RankingRule ranking(String matter) {
        return Objects.requireNonNull(matter(matter).ranking());
    }

    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("year", year());
        facts.put("groups", groups().stream().map(this::facts).toList());
        facts.put(
                "panel",
                panel().criteria().stream()
                        .map(c -> Map.of("criterion", c.key(), "weight", c.weight()))
                        .toList());
        facts.put("deskWeight", panel().deskWeight());
        facts.put("ladder", tieBreaks());
        facts.put("nomination", nomination());
        facts.put("desk", desk().facts());
        facts.put("rulesSha256", Canonical.sha256(Canonical.json(this)));
        return facts;
    }

    private Map<String, Object> facts(Group group) {
        var places = seats(group.key());
        return Map.of(
                "group",
                group.key(),
                "rubric",
                form(group.key()).scored().stream()
                        .map(s -> Map.of("criterion", s.key(), "weight", s.weight()))
                        .toList(),
                "seats",
                Map.of(
                        "finalists", places.finalists(),
                        "winners", places.winners(),
                        "minimumPerCluster", places.minimumPerCluster()),
                "tiers",
                tiers(group.key()).stream().map(Tier::key).toList());
    }
}
