package id.kipp.edition;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the parts of an edition's rules fit together: everything that does not, each with its place. */
final class RulesCheck {

    private static final String CRITERION = "criterion:";

    private final Constitution rules;
    private final List<RulesProblem> found = new ArrayList<>();

    private RulesCheck(Constitution rules) {
        this.rules = rules;
    }

    /** What keeps the rules from taking effect, in the order of the parts. */
    static List<RulesProblem> of(Constitution rules) {
        var check = new RulesCheck(rules);
        check.entry();
        rules.forms().forEach(check::form);
        check.screening();
        rules.rounds().forEach(check::round);
        rules.matters().forEach(check::matter);
        check.announcing();
        check.own(rules.rounds().stream().map(Round::key), "rounds");
        check.own(rules.matters().stream().map(Matter::key), "matters");
        check.calendar();
        check.steps();
        return check.found.stream()
                .sorted(java.util.Comparator.comparing(RulesProblem::part))
                .toList();
    }

    /** @throws Refusal as the first of them says */
    static void require(Constitution rules) {
        of(rules).stream().findFirst().ifPresent(p -> {
            throw new Refusal(
                    java.util.Objects.requireNonNull(p.reason()), p.arguments().toArray());
        });
    }

    private void say(EditionRefusal reason, String place, Object... arguments) {
        found.add(RulesProblem.of(reason, place, arguments));
    }

    private void entry() {
        labelled(rules.categories(), "entry.categories", true);
        labelled(rules.groups(), "entry.groups", true);
        labelled(rules.entry().declared(), "entry.declarations", false);
        for (var group : rules.groups())
            if (!rules.forms().containsKey(group.form()))
                say(EditionRefusal.NO_FORM, "entry.groups." + group.key(), group.label());
    }

    private void form(String key, Form form) {
        var place = "entry.forms." + key;
        labelled(form.sections(), place + ".sections", true);
        labelled(form.attachments(), place + ".attachments", false);
        var sum = form.sections().stream().mapToInt(FormSection::weight).sum();
        if (sum != 100) say(EditionRefusal.WEIGHTS, place + ".sections", sum);
        for (var section : form.sections())
            if (section.maxWords() > 0 && section.minWords() > section.maxWords())
                say(EditionRefusal.WORDS, place + ".sections." + section.key(), section.label());
    }

    private void screening() {
        labelled(rules.screening().items(), "screening.items", false);
    }

    private void round(Round round) {
        var place = "rounds." + round.key();
        var scoring = round.scoring();
        if (isNameless(round.name())) say(EditionRefusal.UNNAMED, place);
        labelled(scoring.criteria(), place + ".scoring.criteria", false);
        labelled(scoring.scale().options(), place + ".scoring.options", false);
        if (scoring.bands().stream().anyMatch(b -> b.id().isBlank() || b.en().isBlank()))
            say(EditionRefusal.UNNAMED, place + ".scoring.bands");
        if (!scoring.fills()) say(EditionRefusal.WEIGHTS, place + ".scoring.criteria", scoring.sum());
        if (!scoring.scale().isWhole()) say(EditionRefusal.SCALE, place + ".scoring.scale");
        if (round.merging().how() == Merging.How.AGREED && !round.judges().who().hasPlaces())
            say(EditionRefusal.AGREED_UNASSIGNED, place + ".judges", round.key());
        if (round.merging().how() == Merging.How.AGREED && round.secrecy().sheets() == Secrecy.Until.NEVER)
            say(EditionRefusal.AGREED_NEVER, place + ".secrecy", round.key());
        var beside = round.judges().beside();
        if (beside != null
                && (round.judges().who() != Judges.Who.NAMED
                        || beside.equals(round.judges().team())))
            say(EditionRefusal.BESIDE_UNNAMED, place + ".judges", round.key());
        oneMore(round, place);
        if (round.judges().who() == Judges.Who.PUBLIC && !hasPrior(round))
            say(EditionRefusal.PUBLIC_PRIOR, place + ".merging", round.key());
    }

    /** Nobody would ever be called, but sheets would be counted as if; and rules say what counts where more than two judge. */
    private void oneMore(Round round, String place) {
        if (!round.merging().third()) return;
        if (!round.mayCallOneMore()) say(EditionRefusal.THIRD_UNPLACED, place + ".merging", round.key());
        else if (round.judges().each() > 2 && round.merging().after() == null)
            say(EditionRefusal.THIRD_UNCOUNTED, place + ".merging", round.key());
    }

    /** So that few of the public do not weigh too much, and none at all weigh nothing. */
    private static boolean hasPrior(Round round) {
        var prior = round.merging().prior();
        return prior != null && prior.weight() > 0;
    }

    private void matter(Matter matter) {
        var place = "matters." + matter.key();
        if (isNameless(matter.name())) say(EditionRefusal.UNNAMED, place);
        for (var pool : matter.pools()) for (var group : pool.groups()) group(group, place + ".pools." + pool.key());
        own(matter.pools().stream().map(Matter.Pool::key), place + ".pools");
        once(matter, place + ".pools");
        if (!(matter.ranking() instanceof RankingRule ranking)) return;
        if (!ranking.isWhole()) say(EditionRefusal.DESK_WEIGHT, place + ".weights", ranking.sum());
        for (var weight : ranking.weights())
            if (round(weight.round()).isEmpty()) say(EditionRefusal.NO_ROUND, place + ".weights", weight.round());
        for (var rung : ranking.tieBreaks())
            if (!isKnown(rung)) say(EditionRefusal.NO_CRITERION, place + ".tieBreaks", rung);
        if (!ranking.weights().isEmpty()) last(ranking.weights().getLast().round(), place);
        pools(matter, ranking)
                .ifPresentOrElse(
                        of -> seats(of, place),
                        () -> say(
                                EditionRefusal.NO_MATTER,
                                place + ".places",
                                ranking.places().of()));
    }

    /** A group has one lot of seats: whoever is in two pools would be decided on twice. */
    private void once(Matter matter, String place) {
        var known = new HashSet<String>();
        matter.pools().stream()
                .flatMap(p -> p.groups().stream())
                .filter(g -> !known.add(g))
                .distinct()
                .forEach(g -> say(EditionRefusal.GROUP_TWICE, place, groupName(g)));
    }

    private Object groupName(String key) {
        return rules.groups().stream()
                .filter(g -> g.key().equals(key))
                .findFirst()
                .<Object>map(Labelled::label)
                .orElse(key);
    }

    /** Something that tells equals apart is there: a criterion that some round scores, or what is known of the institution. */
    private boolean isKnown(String rung) {
        if (rung.equals("new_face") || rung.equals("disadvantaged")) return true;
        if (!rung.startsWith(CRITERION)) return false;
        var key = rung.substring(CRITERION.length());
        return rules.rounds().stream().anyMatch(r -> scores(r.scoring(), key));
    }

    private boolean scores(Scoring scoring, String key) {
        return scoring.isOfForm()
                ? rules.forms().values().stream()
                        .flatMap(f -> f.scored().stream())
                        .anyMatch(s -> s.key().equals(key))
                : scoring.criteria().stream().anyMatch(c -> c.key().equals(key));
    }

    private void last(String round, String place) {
        if (round(round).filter(r -> r.judges().who() == Judges.Who.PUBLIC).isPresent())
            say(EditionRefusal.PUBLIC_LAST, place + ".weights", round);
    }

    private void seats(Matter of, String place) {
        for (var group : rules.groups())
            if (of.pools().stream().noneMatch(p -> p.groups().contains(group.key())))
                say(EditionRefusal.NO_SEATS, place + ".pools", group.label());
    }

    private Optional<Matter> pools(Matter matter, RankingRule ranking) {
        if (!matter.pools().isEmpty() || ranking.places().of().isEmpty()) return Optional.of(matter);
        return rules.matters().stream()
                .filter(m -> m.key().equals(ranking.places().of()))
                .findFirst();
    }

    private Optional<Round> round(String key) {
        return rules.rounds().stream().filter(r -> r.key().equals(key)).findFirst();
    }

    private void announcing() {
        var tiers = rules.announcing().tiers();
        for (var tier : tiers) group(tier.group(), "announcing.tiers");
        if (tiers.stream().anyMatch(RulesCheck::isUnnamed)) say(EditionRefusal.UNNAMED, "announcing.tiers");
        texts(rules.announcing().words());
    }

    private void texts(EditionTexts texts) {
        own(texts.letters().stream().map(LetterText::key), "announcing.texts");
        labelled(texts.mails(), "announcing.texts", false);
        for (var letter : texts.letters()) {
            if (rules.findMatter(letter.key()).isEmpty())
                say(EditionRefusal.NO_MATTER, "announcing.texts", letter.key());
            if (letter.subject().isBlank() || letter.body().isBlank()) say(EditionRefusal.UNNAMED, "announcing.texts");
        }
    }

    private void group(String key, String place) {
        if (rules.groups().stream().noneMatch(g -> g.key().equals(key))) say(EditionRefusal.UNKNOWN_GROUP, place, key);
    }

    /** Each has a key of its own. */
    private void own(Stream<String> keys, String place) {
        var known = new HashSet<String>();
        keys.filter(k -> !known.add(k)).forEach(k -> say(EditionRefusal.KEY_TWICE, place, k));
    }

    private void calendar() {
        if (rules.calendar().isEmpty()) say(EditionRefusal.EMPTY, "calendar");
        own(rules.calendar().stream().map(c -> c.key().key()), "calendar");
        for (var step : rules.calendar()) {
            if (isNameless(new Text(step.id(), step.en()))) say(EditionRefusal.UNNAMED, "calendar");
            if (step.days() < 1) say(EditionRefusal.STEP_DAYS, "calendar", new Text(step.id(), step.en()));
        }
    }

    private static boolean isNameless(Text name) {
        return name.id().isBlank() || name.en().isBlank();
    }

    private void steps() {
        var told = rules.announcing();
        step(rules.entry().step(), "entry");
        step(rules.screening().step(), "screening");
        step(told.objection(), "announcing");
        step(told.publication(), "announcing");
        rules.rounds().forEach(r -> step(r.step(), "rounds." + r.key()));
        rules.matters().forEach(m -> step(m.step(), "matters." + m.key()));
    }

    private void step(Step step, String place) {
        if (rules.calendar().stream().noneMatch(c -> c.key().equals(step)))
            say(EditionRefusal.NO_STEP, place, step.key());
    }

    /** What has a name has it in both languages, and a key of its own. @param needed there is at least one */
    private void labelled(List<? extends Labelled> all, String place, boolean needed) {
        if (needed && all.isEmpty()) say(EditionRefusal.EMPTY, place);
        if (all.stream().anyMatch(RulesCheck::isUnnamed)) say(EditionRefusal.UNNAMED, place);
        var keys = new HashSet<String>();
        Stream.of(all)
                .flatMap(List::stream)
                .map(Labelled::key)
                .filter(k -> !keys.add(k))
                .forEach(k -> say(EditionRefusal.KEY_TWICE, place, k));
    }

    private static boolean isUnnamed(Labelled one) {
        return one.id().isBlank() || one.en().isBlank();
    }
}
