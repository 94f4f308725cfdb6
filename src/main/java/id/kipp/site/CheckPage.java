package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.objection.Objection;
import id.kipp.objection.Objections;
import id.kipp.objection.Registered;
import id.kipp.replication.Certifying;
import id.kipp.replication.CheckedCertificate;
import id.kipp.report.PrintChecks;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the code on a receipt or on minutes leads to: genuine or not, and what the genuine one says; and how a case stands. */
final class CheckPage {

    private static final int CODE_MAX = 40;
    private static final int MISSING = 404;

    private final PrintChecks checks;
    private final Objections objections;
    private final Certifying certificates;

    CheckPage(PrintChecks checks, Objections objections, Certifying certificates) {
        this.certificates = certificates;
        this.checks = checks;
        this.objections = objections;
    }

    /** @param code empty where nothing is asked yet @param said about what was sent, null where nothing was */
    Leaf of(Visit visit, String code, @Nullable String said) {
        var title = visit.say("site.check-title");
        var answer = code.isEmpty() ? Optional.of(Html.NOTHING) : answer(visit, code);
        var content = el(
                "div.wrap",
                el("header.letter-head", el("h1", title), el("p", visit.say("site.check-says"))),
                said == null ? null : el("p.caution", at("role", "alert"), said),
                el(
                        "form.search",
                        at("action", visit.to("/periksa")),
                        el("label", at("for", "kode"), visit.say("site.code")),
                        el(
                                "div.row",
                                el(
                                        "input.field",
                                        at("id", "kode"),
                                        at("name", "kode"),
                                        at("maxlength", "" + CODE_MAX),
                                        at("autocomplete", "off"),
                                        at("spellcheck", "false"),
                                        code.isEmpty() ? null : at("value", code)),
                                el("button.button", visit.say("site.check")))),
                code.isEmpty() ? null : el("div.answer", at("role", "status"), answer.orElseGet(() -> nobodys(visit))));
        return Leaf.of(answer.isPresent() ? Leaf.OK : MISSING, title, visit.say("site.check-says"), content);
    }

    /** Whoever has filed something is told its number. @throws Missing where nobody has filed it */
    Leaf filed(Visit visit, String number) {
        if (!objections.isFiled(number)) throw new Missing();
        return of(visit, "", visit.say("site.objected", number));
    }

    private Optional<Html> answer(Visit visit, String code) {
        return objections
                .find(code)
                .map(r -> aCase(visit, r))
                .or(() -> checks.find(code).map(g -> print(visit, g)))
                .or(() -> certificates.check(code.strip()).map(c -> certificate(visit, c)));
    }

    private static Html nobodys(Visit visit) {
        return section(
                visit,
                "site.not-genuine",
                el("p", el("b", visit.say("site.no-such-code"))),
                el("p", visit.say("site.no-such-code-hint")));
    }

    private static Html print(Visit visit, PrintChecks.Genuine found) {
        return switch (found) {
            case PrintChecks.Genuine.OfReceipt(var r) ->
                section(
                        visit,
                        "site.receipt",
                        r.withdrawnAt() == null ? genuine(visit) : withdrawn(visit, r.withdrawnAt()),
                        el(
                                "dl.facts",
                                EntryPage.fact(visit, "site.number", r.number()),
                                EntryPage.fact(visit, "site.title", r.title()),
                                EntryPage.fact(visit, "site.agency", r.agency()),
                                EntryPage.fact(visit, "site.unit", r.unit()),
                                EntryPage.fact(
                                        visit, "site.received", visit.tongue().full(r.at())),
                                hash(r.sha256())));
            case PrintChecks.Genuine.OfMinutes(var m) ->
                section(
                        visit,
                        "site.minutes",
                        genuine(visit),
                        el(
                                "dl.facts",
                                EntryPage.fact(visit, "site.number", m.number()),
                                EntryPage.fact(
                                        visit,
                                        "site.decided",
                                        visit.tongue().full(m.stated().decidedAt())),
                                EntryPage.fact(
                                        visit, "site.candidates", m.stated().candidates()),
                                EntryPage.fact(visit, "site.chosen", m.stated().chosen()),
                                hash(m.stated().sha256())));
            case PrintChecks.Genuine.OfPaper(var p) ->
                section(
                        visit,
                        "site.paper",
                        genuine(visit),
                        el(
                                "dl.facts",
                                EntryPage.fact(visit, "site.title", p.printed().title()),
                                EntryPage.fact(visit, "site.number", p.number().isEmpty() ? "–" : p.number()),
                                EntryPage.fact(
                                        visit,
                                        "site.replication",
                                        p.of().replication().value()),
                                EntryPage.fact(
                                        visit, "site.issued", visit.tongue().full(p.issuedAt())),
                                hash(p.printed().sha256())));
            case PrintChecks.Genuine.OfCommitment(var c) ->
                section(
                        visit,
                        "site.commitment",
                        genuine(visit),
                        el(
                                "dl.facts",
                                EntryPage.fact(visit, "site.title", c.title()),
                                EntryPage.fact(visit, "site.number", c.number()),
                                EntryPage.fact(
                                        visit, "site.signed-on", visit.tongue().day(c.day())),
                                EntryPage.fact(visit, "site.committed", c.innovations()),
                                EntryPage.fact(visit, "site.signed-by", String.join("; ", c.regions())),
                                c.missing().isEmpty()
                                        ? null
                                        : EntryPage.fact(visit, "site.sign-later", String.join("; ", c.missing()))));
        };
    }

    private static Html certificate(Visit visit, CheckedCertificate found) {
        var state = found.revokedAt() == null
                ? genuine(visit)
                : el(
                        "p.stop",
                        el("b", visit.say("site.revoked-on", visit.tongue().full(found.revokedAt()), found.reason())));
        return section(
                visit,
                "site.certificate",
                state,
                el(
                        "dl.facts",
                        EntryPage.fact(visit, "site.number", found.number()),
                        EntryPage.fact(visit, "site.title", found.title()),
                        EntryPage.fact(visit, "site.original", found.original() + " · " + found.owner()),
                        EntryPage.fact(visit, "site.adopter", found.adopter()),
                        EntryPage.fact(visit, "site.issued", visit.tongue().full(found.at()))));
    }

    private static Html section(Visit visit, String key, Html... content) {
        return HomePage.part(visit, "jawaban", visit.say(key), "", el("div.part-body", Html.all((Object[]) content)));
    }

    private static Html genuine(Visit visit) {
        return el("p.run", el("b", visit.say("site.genuine")));
    }

    /** The print is genuine, and what it proves holds no longer. */
    private static Html withdrawn(Visit visit, Instant at) {
        return el(
                "p.stop", el("b", visit.say("site.withdrawn-on", visit.tongue().full(at))));
    }

    private static Html hash(String digits) {
        return el("div", el("dt", "SHA-256"), el("dd.hex", digits));
    }

    /** In a word. */
    static String state(Visit visit, Registered one) {
        var letter = one.state() == Objection.State.UPHELD && one.consequence() == null;
        return visit.say("objection.state." + (letter ? "LETTER" : one.state()));
    }

    private static Html aCase(Visit visit, Registered one) {
        return section(
                visit,
                "objection.kind.OBJECTION",
                el("p", el("b", state(visit, one))),
                el(
                        "dl.facts",
                        EntryPage.fact(visit, "objection.number", one.number()),
                        EntryPage.fact(visit, "objection.letter", one.against().letter()),
                        EntryPage.fact(
                                visit, "objection.filed-at", visit.tongue().full(one.at())),
                        one.consequence() == null
                                ? null
                                : EntryPage.fact(
                                        visit,
                                        "objection.consequence",
                                        visit.say("objection.consequence." + one.consequence())),
                        one.letter() == null ? null : EntryPage.fact(visit, "objection.announced-by", one.letter())),
                one.state() == Objection.State.OPEN ? takeBack(visit, one) : Html.NOTHING);
    }

    private static Html takeBack(Visit visit, Registered one) {
        return el(
                "form.search",
                at("method", "post"),
                at("action", visit.to("/periksa/" + one.number())),
                el("h3", visit.say("objection.withdraw")),
                el("p", visit.say("objection.withdraw-says")),
                el("label", at("for", "kode-surat"), visit.say("objection.code")),
                el(
                        "div.row",
                        el(
                                "input.field",
                                at("id", "kode-surat"),
                                at("name", "kode"),
                                at("maxlength", "" + CODE_MAX),
                                at("autocomplete", "off"),
                                at("required", "")),
                        el("button.button", visit.say("objection.withdraw"))));
    }
}
