package id.kipp.edition;

import id.kipp.kernel.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** Whether the parts of an edition's rules fit together. */
final class RulesCheck {

    private RulesCheck() {}

    /** @throws Refusal {@code edition.no-form}, {@code edition.no-seats}, {@code edition.weights}, {@code edition.no-step}, {@code edition.no-round}, {@code edition.no-matter}, {@code edition.agreed-unassigned}, {@code edition.agreed-never}, {@code edition.public-prior}, {@code edition.public-last} */
    static void of(
            EntryRules entry,
            ScreeningRule screening,
            List<Round> rounds,
            List<Matter> matters,
            Announcing announcing,
            List<CalendarStep> calendar) {
        entry.groups().forEach(g -> {
            if (!entry.forms().containsKey(g.form())) throw new Refusal(EditionRefusal.NO_FORM, g.label());
        });
        entry.forms().values().forEach(f -> {
            var sum = f.sections().stream().mapToInt(FormSection::weight).sum();
            if (sum != 100) throw new Refusal(EditionRefusal.WEIGHTS, sum);
        });
        requireJudged(rounds);
        rounds.forEach(r -> requireWords(r.scoring()));
        matters.forEach(m -> requireFitting(m, entry, rounds, matters));
        Stream.of(
                        Stream.of(entry.step(), screening.step(), announcing.objection(), announcing.publication()),
                        rounds.stream().map(Round::step),
                        matters.stream().map(Matter::step))
                .flatMap(s -> s)
                .filter(s -> calendar.stream().noneMatch(c -> c.key().equals(s)))
                .forEach(s -> {
                    throw new Refusal(EditionRefusal.NO_STEP, s.key());
                });
    }

    /** Only people who have places at something can agree on it, and only on what they may see of each other. */
    private static void requireJudged(List<Round> rounds) {
        var assigned = rounds.stream().filter(r -> r.judges().who().hasPlaces()).toList();
        rounds.stream()
                .filter(r -> r.merging().how() == Merging.How.AGREED && !assigned.contains(r))
                .forEach(r -> {
                    throw new Refusal(EditionRefusal.AGREED_UNASSIGNED, r.key());
                });
        rounds.stream()
                .filter(r ->
                        r.merging().how() == Merging.How.AGREED && r.secrecy().sheets() == Secrecy.Until.NEVER)
                .forEach(r -> {
                    throw new Refusal(EditionRefusal.AGREED_NEVER, r.key());
                });
        rounds.stream()
                .filter(r -> r.judges().who() == Judges.Who.PUBLIC && !hasPrior(r))
                .forEach(r -> {
                    throw new Refusal(EditionRefusal.PUBLIC_PRIOR, r.key());
                });
    }

    /** So that few of the public do not weigh too much, and none at all weigh nothing. */
    private static boolean hasPrior(Round round) {
        var prior = round.merging().prior();
        return prior != null && prior.weight() > 0;
    }

    /** What is scored, chosen from and explained is so in both languages. */
    private static void requireWords(Scoring scoring) {
        var words = Stream.of(
                        scoring.criteria().stream().flatMap(c -> Stream.of(c.id(), c.en())),
                        scoring.scale().options().stream().flatMap(o -> Stream.of(o.id(), o.en())),
                        scoring.bands().stream().flatMap(b -> Stream.of(b.id(), b.en())))
                .flatMap(s -> s);
        if (words.anyMatch(String::isBlank)) throw new Refusal(EditionRefusal.UNNAMED);
    }

    private static void requireFitting(Matter matter, EntryRules entry, List<Round> rounds, List<Matter> matters) {
        var ranking = matter.ranking();
        if (ranking == null) return;
        for (var weight : ranking.weights())
            if (rounds.stream().noneMatch(r -> r.key().equals(weight.round())))
                throw new Refusal(EditionRefusal.NO_ROUND, weight.round());
        var last = ranking.weights().getLast().round();
        if (rounds.stream().anyMatch(r -> r.key().equals(last) && r.judges().who() == Judges.Who.PUBLIC))
            throw new Refusal(EditionRefusal.PUBLIC_LAST, last);
        var pools = matter.pools().isEmpty() ? lent(ranking.places().of(), matters) : matter;
        for (var group : entry.groups())
            if (pools.pools().stream().noneMatch(p -> p.groups().contains(group.key())))
                throw new Refusal(EditionRefusal.NO_SEATS, group.label());
    }

    private static Matter lent(String key, List<Matter> matters) {
        return matters.stream()
                .filter(m -> m.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(EditionRefusal.NO_MATTER, key));
    }
}
