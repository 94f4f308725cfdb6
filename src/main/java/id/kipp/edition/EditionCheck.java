package id.kipp.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is to be mended before an edition begins, and what is worth a look: names, helps, people, dates. */
final class EditionCheck {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9/])20[0-9]{2}(?![0-9])");

    private final Edition edition;
    private final Constitution rules;
    private final List<RulesProblem> found = new ArrayList<>();

    private EditionCheck(Edition edition) {
        this.edition = edition;
        this.rules = edition.written();
    }

    static List<RulesProblem> of(Edition edition) {
        var check = new EditionCheck(edition);
        check.found.addAll(rules(edition));
        check.heading();
        check.years();
        check.helps();
        check.people();
        check.dates();
        if (!check.rules.defaults().isEmpty())
            check.hint("defaults", "conduct.defaults", check.rules.defaults().size());
        return List.copyOf(check.found);
    }

    private static List<RulesProblem> rules(Edition edition) {
        return edition.written().problems();
    }

    private void hint(String key, String place, Object... arguments) {
        found.add(RulesProblem.hint(key, place, arguments));
    }

    private void heading() {
        if (rules.theme().id().isBlank() || rules.theme().en().isBlank()) hint("theme", "heading.theme");
        if (rules.heading().instruments().stream().noneMatch(i -> i.year() == rules.year()))
            hint("instrument", "heading.instruments", String.valueOf(rules.year()));
    }

    /** Names that speak of another year: what was made from an earlier edition is easily called like it. */
    private void years() {
        year(rules.name(), "heading.name");
        year(rules.theme(), "heading.theme");
        year(rules.announcing().finalistTitle(), "announcing");
        rules.announcing().tiers().forEach(t -> year(t.label(), "announcing.tiers"));
        rules.groups().forEach(g -> year(g.label(), "entry.groups." + g.key()));
        rules.categories().forEach(c -> year(c.label(), "entry.categories." + c.key()));
        rules.rounds().forEach(r -> year(r.name(), "rounds." + r.key()));
        rules.matters().forEach(m -> year(m.name(), "matters." + m.key()));
        rules.forms().forEach((key, form) -> form.sections().forEach(s -> {
            year(s.label(), "entry.forms." + key + ".sections." + s.key());
            year(s.help(), "entry.forms." + key + ".sections." + s.key());
        }));
    }

    private void year(id.kipp.kernel.Text text, String place) {
        Stream.of(text.id(), text.en())
                .flatMap(t -> YEAR.matcher(t).results())
                .map(m -> m.group())
                .filter(y -> !y.equals(String.valueOf(rules.year())))
                .findFirst()
                .ifPresent(y -> hint("year", place, text, y));
    }

    private void helps() {
        rules.forms().forEach((key, form) -> form.sections().stream()
                .filter(s -> s.help().id().isBlank() || s.help().en().isBlank())
                .forEach(s -> hint("writers", "entry.forms." + key + ".sections." + s.key(), s.label())));
        for (var round : rules.rounds())
            for (var criterion : round.scoring().criteria())
                if (criterion.helpId().isBlank() || criterion.helpEn().isBlank())
                    hint("judges", "rounds." + round.key() + ".scoring.criteria", criterion.label());
    }

    private void people() {
        if (edition.team().evaluators().isEmpty()) hint("evaluators", "team");
        else if (edition.team().evaluationChair() == null) hint("evaluation-chair", "team");
        if (edition.team().panelists().isEmpty()) hint("panelists", "team");
        else if (edition.team().panelChair() == null) hint("panel-chair", "team");
    }

    /** Who hands in is screened afterwards. */
    private void dates() {
        if (edition.screeningWindow().opens().isBefore(edition.entryWindow().opens())) hint("order", "calendar");
    }
}
