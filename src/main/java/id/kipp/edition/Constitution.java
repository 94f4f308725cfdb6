package id.kipp.edition;

import static java.util.stream.Collectors.joining;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import id.kipp.kernel.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** What does not add up is allowed while they are written ({@link #problems}); an edition goes by none that have problems. */
    public Constitution {
        rounds = List.copyOf(rounds);
        matters = List.copyOf(matters);
        calendar = List.copyOf(calendar);
        defaults = List.copyOf(defaults);
    }

    /** What does not fit together, each with its place; none where an edition can go by these rules. */
    public List<RulesProblem> problems() {
        return RulesCheck.of(this);
    }

    public Constitution with(Heading other) {
        return new Constitution(other, entry, screening, rounds, matters, announcing, conduct, calendar, defaults);
    }

    /** Whether proposals are judged by them, as in every competition; something else otherwise, such as hubs. */
    public boolean isOfProposals() {
        return rounds.stream().allMatch(r -> r.subjects().kind().equals(SubjectId.PROPOSAL));
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

    /** The first round in which people have places at what they judge. @throws Refusal {@code edition.no-round} */
    public Round assigned() {
        return rounds.stream()
                .filter(r -> r.judges().who().hasPlaces())
                .findFirst()
                .orElseThrow(() -> new Refusal(EditionRefusal.NO_ROUND, Judges.Who.ASSIGNED.name()));
    }

    /** All rounds in which people have places at what they judge, by a plan or by name. */
    public List<Round> withPlaces() {
        return rounds.stream().filter(r -> r.judges().who().hasPlaces()).toList();
    }

    /** Those of them for which a plan is made. */
    public List<Round> planned() {
        return rounds.stream()
                .filter(r -> r.judges().who() == Judges.Who.ASSIGNED)
                .toList();
    }

    /** In which a round's result is first counted; that of its judging where nothing counts it. */
    Step counting(Round round) {
        return matters.stream()
                .filter(m -> m.ranking() != null && m.ranking().counts(round.key()))
                .findFirst()
                .map(Matter::step)
                .orElse(round.step());
    }

    public Optional<Matter> findMatter(String key) {
        return Stream.concat(matters.stream(), Stream.of(admission()))
                .filter(m -> m.key().equals(key))
                .findFirst();
    }

    /** Who is admitted after screening, also where the rules were written before this was a matter. */
    public Matter admission() {
        return matters.stream().filter(Matter::admits).findFirst().orElseGet(() -> Matter.admission(screening.step()));
    }

    /** @throws Refusal {@code edition.no-matter} */
    public Matter matter(String key) {
        return findMatter(key).orElseThrow(() -> new Refusal(EditionRefusal.NO_MATTER, key));
    }

    /** Those whom this matter chooses come to this stage. */
    public boolean leadsTo(String matter, String stage) {
        return findMatter(matter).filter(m -> m.move().to().equals(stage)).isPresent();
    }

    /** What is ranked together in a matter: its own pools, or those of the matter whose seats its places go by. */
    public List<Matter.Pool> pools(Matter matter) {
        var ranking = matter.ranking();
        if (!matter.pools().isEmpty()
                || ranking == null
                || ranking.places().of().isEmpty()) return matter.pools();
        return matter(ranking.places().of()).pools();
    }

    /** The pool of a matter by its key, or in which the group of this key competes. @throws Refusal {@code edition.unknown-group} */
    public Matter.Pool pool(Matter matter, String key) {
        return pools(matter).stream()
                .filter(p -> p.key().equals(key) || p.groups().contains(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(EditionRefusal.UNKNOWN_GROUP, key));
    }

    /** What is decided on together in a matter: its pools; each group where nothing is ranked. */
    public List<SeatPool> seatPools(Matter matter) {
        var pools = pools(matter);
        return pools.isEmpty()
                ? groups().stream().map(g -> seatPool(g.key())).toList()
                : pools.stream().map(this::named).toList();
    }

    /** By its key, or by the key of a group. @throws Refusal {@code edition.unknown-group} */
    public SeatPool seatPool(String key) {
        return matters.stream()
                .flatMap(m -> m.pools().stream())
                .filter(p -> p.key().equals(key))
                .findFirst()
                .map(this::named)
                .orElseGet(() -> {
                    var group = group(key);
                    return new SeatPool(key, group.id(), group.en(), List.of(key));
                });
    }

    /** Key of what a group is decided on with in a matter. @throws Refusal {@code edition.unknown-group} */
    public String pooled(Matter matter, String group) {
        return pools(matter).isEmpty() ? group : pool(matter, group).key();
    }

    private SeatPool named(Matter.Pool pool) {
        var of = pool.groups().stream().map(this::group).toList();
        return new SeatPool(
                pool.key(),
                of.stream().map(Group::id).collect(joining(" + ")),
                of.stream().map(Group::en).collect(joining(" + ")),
                pool.groups());
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

    /** What winners of a pool or a group are called, each once. */
    public List<Tier> tiers(String key) {
        var of = seatPool(key).groups();
        var all = new LinkedHashMap<String, Tier>();
        announcing.tiers().stream().filter(t -> of.contains(t.group())).forEach(t -> all.putIfAbsent(t.key(), t));
        return List.copyOf(all.values());
    }

    /** How old, in months, an innovation of this group and category must be when submission closes. */
    public int minAgeMonths(String group, String category) {
        return category(category).map(Category::minAgeMonths).orElseGet(() -> group(group)
                .minAgeMonths());
    }

    /** Of another year, called so: not a word of them speaks of the year they were made for. */
    public Constitution renewed(int year, Text name, Text theme) {
        return new Renewing(this, year).called(name, theme);
    }

    /** What an edition of another year would be called. */
    public Text nameIn(int year) {
        return new Renewing(this, year).renewed(name());
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

    /** With these rounds and no other. */
    public Constitution rounds(List<Round> all) {
        return new Constitution(heading, entry, screening, all, matters, announcing, conduct, calendar, defaults);
    }

    /** With these matters and no other. */
    public Constitution matters(List<Matter> all) {
        return new Constitution(heading, entry, screening, rounds, all, announcing, conduct, calendar, defaults);
    }

    /** With these steps and no other. */
    public Constitution calendar(List<CalendarStep> all) {
        return new Constitution(heading, entry, screening, rounds, matters, announcing, conduct, all, defaults);
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

    /** Somebody has decreed these settings: they are no defaults of ours any more. */
    public Constitution decreed(Collection<String> paths) {
        var left = defaults.stream().filter(d -> !paths.contains(d)).toList();
        return new Constitution(heading, entry, screening, rounds, matters, announcing, conduct, calendar, left);
    }

    /** What the log says of them. @param who also who judges and decides, and how many */
    Map<String, @Nullable Object> facts(boolean who) {
        return RulesFacts.of(this, who);
    }
}
