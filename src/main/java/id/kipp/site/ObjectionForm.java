package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.announcement.Announcements;
import id.kipp.announcement.Contestable;
import id.kipp.announcement.Released;
import id.kipp.document.Kind;
import id.kipp.edition.CaseRule;
import id.kipp.edition.Editions;
import id.kipp.objection.Filing;
import id.kipp.proposal.ProposalId;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form by which anybody says something about what a letter says; it needs no session, only a token that is young. */
final class ObjectionForm {

    static final String PROPOSAL = "usulan";

    private final Announcements announcements;
    private final Editions editions;
    private final Clock clock;

    ObjectionForm(Announcements announcements, Editions editions, Clock clock) {
        this.announcements = announcements;
        this.editions = editions;
        this.clock = clock;
    }

    static String address(Released letter, ProposalId proposal) {
        return "/sanggah?" + PROPOSAL + "=" + Visit.encoded(proposal.value());
    }

    /**
     * @param typed what was sent before, empty at first
     * @param refused why it was turned down; null at first
     */
    Leaf of(Visit visit, Typing typed, @Nullable String refused) {
        var proposal = visit.one(PROPOSAL).map(ProposalId::new).orElseThrow(Missing::new);
        var said = announcements.announced(proposal).orElseThrow(Missing::new);
        var rule = editions.get(said.edition()).constitution().announcing().caseRule();
        var title = visit.say("site.object-to", said.entry().title());
        if (!isOpen(said)) return over(visit, title, said, typed);
        var content = el(
                "div.wrap",
                el(
                        "header.letter-head",
                        el("p.letter-no", visit.say("site.object-against", said.letter())),
                        el("h1", title),
                        el("p", said.entry().agency()),
                        el("p", visit.say("site.object-until", visit.tongue().full(said.until())))),
                refused == null ? null : el("p.caution", at("role", "alert"), refused),
                form(visit, said, rule, typed));
        return Leaf.of(refused == null ? Leaf.OK : 422, title, title, content);
    }

    private boolean isOpen(Contestable said) {
        var now = clock.instant();
        return announcements.contestable(said.entry().proposal()).isPresent()
                && now.isBefore(said.until())
                && !now.isBefore(editions.get(said.edition()).objectionWindow().opens());
    }

    /** Whoever was still writing when it closed finds the words again, to take them along. */
    private static Leaf over(Visit visit, String title, Contestable said, Typing typed) {
        return Leaf.of(
                EntryPage.GONE,
                title,
                title,
                el(
                        "div.wrap",
                        el(
                                "header.letter-head",
                                el("h1", title),
                                el(
                                        "p",
                                        visit.say(
                                                "site.window-over",
                                                visit.tongue().full(said.until()))),
                                el("p", visit.link("/pengumuman", visit.say("site.all-announcements")))),
                        typed.text().isBlank() ? null : kept(visit, typed.text())));
    }

    private static Html kept(Visit visit, String text) {
        return el(
                "p",
                el("label", at("for", "uraian"), visit.say("site.not-sent")),
                el("textarea.field.alone", at("id", "uraian"), at("rows", "8"), at("readonly", ""), text));
    }

    /** What was typed, so that nothing is lost when it is turned down. */
    record Typing(String kind, String name, String email, String text, String evidence, String token) {

        Filing filing() {
            return new Filing(
                    kind.equals(Filing.Kind.SUPPORT.name()) ? Filing.Kind.SUPPORT : Filing.Kind.OBJECTION,
                    name,
                    email,
                    text,
                    evidence);
        }
    }

    private static Html form(Visit visit, Contestable said, CaseRule rule, Typing typed) {
        return el(
                "form.sheet",
                at("method", "post"),
                at(
                        "action",
                        visit.to("/sanggah?" + PROPOSAL + "="
                                + Visit.encoded(said.entry().proposal().value()))),
                at("enctype", "multipart/form-data"),
                el("input", at("type", "hidden"), at("name", "tanda"), at("value", typed.token())),
                el(
                        "fieldset",
                        el("legend", visit.say("site.object-kind")),
                        Arrays.stream(Filing.Kind.values()).map(k -> kind(visit, k, typed))),
                field(visit, "nama", "site.your-name", "text", typed.name(), Filing.NAME_MAX, "name"),
                field(visit, "surel", "site.your-email", "email", typed.email(), 320, "email"),
                el(
                        "p",
                        el("label", at("for", "uraian"), visit.say("site.your-text")),
                        el(
                                "textarea.field.alone",
                                at("id", "uraian"),
                                at("name", "uraian"),
                                at("rows", "8"),
                                at("required", ""),
                                at("minlength", "" + Filing.TEXT_MIN),
                                at("maxlength", "" + Filing.TEXT_MAX),
                                typed.text())),
                field(visit, "bukti", "site.your-evidence", "url", typed.evidence(), 500, null),
                files(visit, rule),
                el("p.source", visit.say("site.privacy")),
                el("p", el("button.button", visit.say("site.send"))));
    }

    private static Html kind(Visit visit, Filing.Kind kind, Typing typed) {
        var chosen = typed.kind().isEmpty()
                ? kind == Filing.Kind.OBJECTION
                : typed.kind().equals(kind.name());
        return el(
                "label.choice",
                el(
                        "input",
                        at("type", "radio"),
                        at("name", "jenis"),
                        at("value", kind.name()),
                        chosen ? at("checked", "") : null),
                " ",
                visit.say("site.kind." + kind));
    }

    private static Html field(
            Visit visit, String name, String key, String type, String value, int most, @Nullable String complete) {
        return el(
                "p",
                el("label", at("for", name), visit.say(key)),
                el(
                        "input.field.alone",
                        at("id", name),
                        at("name", name),
                        at("type", type),
                        at("value", value),
                        at("maxlength", "" + most),
                        at("autocomplete", complete),
                        complete == null ? null : at("required", "")));
    }

    private static Html files(Visit visit, CaseRule rule) {
        var endings = Arrays.stream(Kind.values())
                .flatMap(k -> k == Kind.JPG
                        ? Stream.of(".jpg", ".jpeg")
                        : Stream.of("." + k.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(","));
        return el(
                "p",
                el("label", at("for", "berkas"), visit.say("objection.files")),
                el(
                        "input.field.alone",
                        at("id", "berkas"),
                        at("name", "berkas"),
                        at("type", "file"),
                        at("accept", endings),
                        at("multiple", "multiple"),
                        at("data-most", "" + rule.files()),
                        at("data-bytes", "" + rule.maxBytes()),
                        at("data-too-many", visit.say("objection.too-many-files", rule.files())),
                        at("data-too-large", visit.say("document.too-large", rule.megabytes())),
                        at("aria-describedby", "berkas-batas")),
                el(
                        "span.hush.small#berkas-batas",
                        visit.say("objection.files-says", rule.files(), rule.megabytes() + " MB")));
    }
}
