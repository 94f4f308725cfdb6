package id.kipp.edition;

import id.kipp.kernel.Text;
import java.util.regex.Pattern;

/** Rules of an earlier edition made into those of another year: nothing in them is called as the earlier one was. */
final class Renewing {

    private final Constitution from;
    private final int year;
    private final Pattern before;

    Renewing(Constitution from, int year) {
        this.from = from;
        this.year = year;
        this.before = Pattern.compile("(?<![0-9])" + from.year() + "(?![0-9])");
    }

    /** @param theme of the new edition: the earlier one's would be its own */
    Constitution called(Text name, Text theme) {
        var told = from.announcing();
        var heading = new Heading(
                year,
                name,
                theme,
                from.heading().instruments().stream()
                        .filter(i -> year == from.year()
                                || i.year() != from.year()) // what was decreed for that year holds for that year
                        .toList());
        var tiers = told.tiers().stream()
                .map(t -> new Tier(t.key(), t.group(), renewed(t.id()), renewed(t.en())))
                .toList();
        var calendar = from.calendar().stream()
                .map(c -> new CalendarStep(c.key(), c.startDay(), c.days(), renewed(c.id()), renewed(c.en())))
                .toList();
        return new Constitution(
                heading,
                from.entry(),
                from.screening(),
                from.rounds(),
                from.matters(),
                new Announcing(
                        told.objection(),
                        told.objectionDays(),
                        told.publication(),
                        renewed(told.finalistTitle()),
                        tiers,
                        told.cases(),
                        told.texts() == null ? null : renewed(told.texts())),
                from.conduct(),
                calendar,
                from.defaults());
    }

    private EditionTexts renewed(EditionTexts texts) {
        return new EditionTexts(
                texts.letters().stream()
                        .map(l -> new LetterText(l.key(), renewed(l.subject()), renewed(l.body())))
                        .toList(),
                texts.mails().stream()
                        .map(m -> new MailText(m.key(), renewed(m.id()), renewed(m.en())))
                        .toList());
    }

    Text renewed(Text text) {
        return new Text(renewed(text.id()), renewed(text.en()));
    }

    private String renewed(String text) {
        return before.matcher(text).replaceAll(String.valueOf(year));
    }
}
