package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.edition.Merging;
import id.kipp.edition.Scale;
import id.kipp.judging.PublicOpinion;
import id.kipp.judging.PublicRatings;
import id.kipp.judging.Rateable;
import id.kipp.judging.Rater;
import id.kipp.judging.RatingComments;
import id.kipp.judging.Rubric;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What members of the public rate, and the form they do it by: an address, the code that is mailed to it, and their answers. */
final class RatingForm {

    static final String PLACE = "/nilai";
    static final String STEP = "langkah";
    private static final String ASKED = "kode";
    private static final String DONE = "selesai";
    private static final String POINTS = "n-";
    private static final int PAGE = 50;
    private static final int MOST = 320; // signs of a field

    /** What was sent, so that nothing is lost when it is turned down. */
    record Typing(Map<String, List<String>> sent, String token) {

        String of(String name) {
            return sent.getOrDefault(name, List.of("")).getFirst();
        }
    }

    private final PublicRatings ratings;
    private final RatingComments comments;
    private final Clock clock;

    RatingForm(PublicRatings ratings, RatingComments comments, Clock clock) {
        this.ratings = ratings;
        this.comments = comments;
        this.clock = clock;
    }

    static String address(Rateable one) {
        return PLACE + "/" + Visit.encoded(one.round().key()) + "/"
                + Visit.encoded(one.subject().value());
    }

    /** All that can be rated now. */
    Leaf all(Visit visit) {
        var open = ratings.open().stream().flatMap(r -> ratings.all(r).stream()).toList();
        var number = Pager.number(visit);
        Pager.requireIn(number, open.size(), PAGE);
        var title = visit.say("site.rating");
        var page = open.stream().skip((number - 1L) * PAGE).limit(PAGE);
        var content = el(
                "div.wrap",
                el("header.letter-head", el("h1", title), el("p", visit.say("site.rating-says"))),
                open.isEmpty()
                        ? el("section.part", el("h2", visit.say("site.rating-none")), ways(visit))
                        : Html.all(
                                el("h2.sr", visit.say("site.rating-by-number")),
                                el("ol.hasil", page.map(r -> line(visit, r))),
                                Pager.of(visit, number, open.size(), PAGE)));
        return new Leaf(title, visit.say("site.rating-says"), content);
    }

    private static Html line(Visit visit, Rateable one) {
        return el(
                "li",
                el("h3", visit.indonesian(), visit.link(address(one), one.title())),
                el("p.by", one.number() + " · " + one.institution()));
    }

    /** @param refused why it was turned down; null at first */
    Leaf of(Visit visit, Typing typed, @Nullable String refused) {
        var one = one(visit);
        var title = visit.say("site.rate", one.title());
        var done = visit.one(STEP).filter(DONE::equals).isPresent() && refused == null;
        var open = one.window().isOpen(clock.instant());
        var content = el(
                "div.wrap",
                el(
                        "header.letter-head",
                        el("p.letter-no", visit.tongue().of(one.round().name())),
                        el("h1", title),
                        el("p", visit.indonesian(), one.institution()),
                        open
                                ? el(
                                        "p",
                                        visit.say(
                                                "site.rate-until",
                                                visit.tongue().full(last(one))))
                                : null),
                refused == null ? null : el("p.caution", at("role", "alert"), refused),
                done ? thanks(visit) : open ? forms(visit, one, typed) : over(visit, one),
                said(visit, one));
        return Leaf.of(status(one, open || done, refused), title, title, content);
    }

    /** What others wrote, as far as it was let through. */
    private @Nullable Html said(Visit visit, Rateable one) {
        var shown = comments.shown(one.round().key(), one.subject());
        return shown.isEmpty()
                ? null
                : HomePage.part(
                        visit,
                        "komentar-lain",
                        visit.say("site.rate-comments"),
                        "",
                        el("ul.part-body", shown.stream().map(c -> el("li", visit.indonesian(), c))));
    }

    /** Before its time the page says when that is; after it, it is gone. */
    private int status(Rateable one, boolean shown, @Nullable String refused) {
        if (shown && refused != null) return 422;
        var before = clock.instant().isBefore(one.window().opens());
        return shown || before ? Leaf.OK : EntryPage.GONE;
    }

    private Rateable one(Visit visit) {
        var parts = visit.path().split("/", 4);
        if (parts.length < 4) throw new Missing();
        try {
            return ratings.of(parts[2], SubjectId.of(parts[3]));
        } catch (Refusal nothing) {
            throw new Missing();
        }
    }

    private static Html thanks(Visit visit) {
        return el(
                "section.part",
                at("role", "status"),
                el("h2", visit.say("site.rate-thanks")),
                el("p", visit.say("site.rate-thanks-says")),
                ways(visit));
    }

    private static Html over(Visit visit, Rateable one) {
        return el(
                "section.part",
                el(
                        "h2",
                        visit.say(
                                "site.rate-over",
                                visit.tongue().full(one.window().opens()),
                                visit.tongue().full(last(one)))),
                ways(visit));
    }

    private static Html rules(Visit visit, Rateable one) {
        return el(
                "div.part-body",
                el("p", visit.say("site.rate-how")),
                counted(visit, one.round().merging()));
    }

    /** The last minute of it. */
    private static Instant last(Rateable one) {
        return one.window().closes().minusSeconds(60);
    }

    private static Html ways(Visit visit) {
        return el(
                "p",
                visit.link(PLACE, visit.say("site.rating-all")),
                " · ",
                visit.link("/katalog", visit.say("shell.catalogue")));
    }

    private static Html forms(Visit visit, Rateable one, Typing typed) {
        var sent = visit.one(STEP).filter(ASKED::equals).isPresent()
                || !typed.of("kode").isEmpty();
        return Html.all(
                sent ? el("p.answer", at("role", "status"), visit.say("site.rate-code-sent")) : null,
                HomePage.part(visit, "cara", visit.say("site.rate-rules"), "", rules(visit, one)),
                HomePage.part(visit, "minta-kode", visit.say("site.rate-ask"), "", asking(visit, one, typed)),
                HomePage.part(visit, "isi", visit.say("site.rate-fill"), "", rating(visit, one, typed)));
    }

    /** From how many on it counts, and what it leans on until then. */
    private static Html counted(Visit visit, Merging merging) {
        var prior = merging.prior();
        return Html.all(
                merging.needed() > 1 ? el("p", visit.say("site.rate-needed", merging.needed())) : null,
                prior == null ? null : el("p", visit.say("site.rate-prior", prior.mean() / 100, prior.weight())));
    }

    private static Html asking(Visit visit, Rateable one, Typing typed) {
        return el(
                "form.sheet.part-body",
                at("method", "post"),
                at("action", visit.to(address(one))),
                hidden("tanda", typed.token()),
                hidden(STEP, ASKED),
                field(visit, "surel-kode", "surel", "site.your-email", "email", typed.of("surel"), "email"),
                el("p.source", visit.say("site.rate-privacy")),
                el("p", el("button.button.quiet", visit.say("site.rate-send-code"))));
    }

    private static Html rating(Visit visit, Rateable one, Typing typed) {
        return el(
                "form.sheet.part-body",
                at("method", "post"),
                at("action", visit.to(address(one))),
                hidden("tanda", typed.token()),
                hidden(STEP, "nilai"),
                field(visit, "surel", "surel", "site.your-email", "email", typed.of("surel"), "email"),
                field(visit, "kode", "kode", "site.rate-code", "text", typed.of("kode"), "one-time-code"),
                el(
                        "fieldset",
                        el("legend", visit.say("site.rate-relation")),
                        Stream.of(Rater.Relation.values()).map(r -> relation(visit, r, typed))),
                one.rubric().items().stream()
                        .map(i -> one.rubric().scale().options().isEmpty()
                                ? figure(visit, one.rubric(), i, typed)
                                : statement(visit, one.rubric(), i, typed)),
                el(
                        "p",
                        el("label", at("for", "komentar"), visit.say("site.rate-comment")),
                        el(
                                "textarea.field.alone",
                                at("id", "komentar"),
                                at("name", "komentar"),
                                at("rows", "3"),
                                at("maxlength", "" + PublicOpinion.COMMENT),
                                typed.of("komentar")),
                        el("span.hush.small", visit.say("site.rate-comment-says"))),
                el("p.source", visit.say("site.rate-once")),
                el("p", el("button.button", visit.say("site.rate-send"))));
    }

    private static Html relation(Visit visit, Rater.Relation relation, Typing typed) {
        return choice(
                "hubungan",
                relation.name(),
                typed.of("hubungan").equals(relation.name()),
                visit.say("site.relation." + relation));
    }

    /** One statement, with the steps one chooses from. */
    private static Html statement(Visit visit, Rubric rubric, Rubric.Item item, Typing typed) {
        var name = POINTS + item.criterion();
        return el(
                "fieldset",
                el("legend", visit.tongue().of(item.label())),
                says(visit, item),
                rubric.scale().options().stream().map(o -> step(visit, name, o, typed)));
    }

    private static Html step(Visit visit, String name, Scale.Option option, Typing typed) {
        var value = "" + option.points();
        return choice(name, value, typed.of(name).equals(value), visit.tongue().of(option));
    }

    private static Html figure(Visit visit, Rubric rubric, Rubric.Item item, Typing typed) {
        var name = POINTS + item.criterion();
        return el(
                "p",
                el("label", at("for", name), visit.tongue().of(item.label()) + " (0–100)"),
                says(visit, item),
                el(
                        "input.field.alone",
                        at("id", name),
                        at("name", name),
                        at("type", "number"),
                        at("min", "0"),
                        at("max", "100"),
                        at("step", RatingFields.step(rubric.scale())),
                        at("value", typed.of(name)),
                        at("required", "")));
    }

    private static @Nullable Html says(Visit visit, Rubric.Item item) {
        var help = visit.tongue().of(item.help());
        return help.isBlank() ? null : el("span.hush.small", help);
    }

    private static Html choice(String name, String value, boolean chosen, String words) {
        return el(
                "label.choice",
                el(
                        "input",
                        at("type", "radio"),
                        at("name", name),
                        at("value", value),
                        at("required", ""),
                        chosen ? at("checked", "") : null),
                " ",
                words);
    }

    private static Html field(
            Visit visit, String id, String name, String key, String type, String value, String complete) {
        return el(
                "p",
                el("label", at("for", id), visit.say(key)),
                el(
                        "input.field.alone",
                        at("id", id),
                        at("name", name),
                        at("type", type),
                        at("value", value),
                        at("maxlength", "" + MOST),
                        at("autocomplete", complete),
                        at("required", "")));
    }

    private static Html hidden(String name, String value) {
        return el("input", at("type", "hidden"), at("name", name), at("value", value));
    }
}
