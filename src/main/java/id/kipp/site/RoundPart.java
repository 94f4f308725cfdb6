package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.edition.Constitution;
import id.kipp.edition.Form;
import id.kipp.edition.HearingRule;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.Round;
import id.kipp.kernel.Text;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One round of judging, as the edition's rules have it: who judges, by what, and how it becomes one result. */
final class RoundPart {

    private RoundPart() {}

    static Html of(Visit visit, Constitution rules, Round round) {
        var rubric = round.scoring().isOfForm()
                ? Html.all(rules.forms().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(f -> Html.all(el("h3", groups(visit, rules, f.getKey())), sections(visit, f.getValue()))))
                : el(
                        "ul.rubric",
                        round.scoring().criteria().stream()
                                .map(c -> criterion(visit, c.label(), c.help(), c.weight())));
        return HomePage.part(
                visit,
                "tahap-" + round.key().toLowerCase(Locale.ROOT),
                visit.tongue().of(round.name()),
                "",
                el("div.part-body", el("dl.facts", facts(visit, round)), rubric));
    }

    private static Stream<Html> facts(Visit visit, Round round) {
        var merging = round.merging();
        var facts = Stream.<Html>builder();
        facts.add(EntryPage.fact(visit, "site.who", who(visit, round.judges())));
        if (round.hearing() instanceof HearingRule heard)
            facts.add(EntryPage.fact(
                    visit,
                    "site.heard",
                    visit.say("site.heard-minutes", heard.presentationMinutes(), heard.interviewMinutes())));
        facts.add(EntryPage.fact(visit, "site.merged", visit.say("site.merged-" + merging.how())));
        if (merging.how() == Merging.How.AGREED)
            facts.add(EntryPage.fact(visit, "site.discuss", visit.say("site.points", merging.discussOver())));
        if (merging.third())
            facts.add(EntryPage.fact(visit, "site.undecided", visit.say("site.third." + merging.counted())));
        if (merging.passingGrade() instanceof Integer grade) facts.add(EntryPage.fact(visit, "site.passing", grade));
        return facts.build();
    }

    private static String who(Visit visit, Judges judges) {
        var who = visit.say("site.who-" + judges.who(), judges.each());
        return judges.beside() == null
                ? who
                : who + " "
                        + visit.say(
                                "site.who-each-team",
                                visit.say("workshop.board." + judges.team()),
                                visit.say("workshop.board." + judges.beside()));
    }

    /** Who fills a form in. */
    private static String groups(Visit visit, Constitution rules, String form) {
        return rules.groups().stream()
                .filter(g -> g.form().equals(form))
                .map(g -> visit.tongue().of(g))
                .collect(Collectors.joining(", "));
    }

    private static Html sections(Visit visit, Form form) {
        return el("ul.rubric", form.scored().stream().map(s -> criterion(visit, s.label(), s.help(), s.weight())));
    }

    private static Html criterion(Visit visit, Text label, Text says, int percent) {
        return el(
                "li",
                el("b", visit.tongue().of(label)),
                " ",
                el("span.num", visit.tongue().percent(percent)),
                el("meter", at("max", "100"), at("value", "" + percent), at("aria-hidden", "true")),
                el("p.hush.small", visit.tongue().of(says)));
    }
}
