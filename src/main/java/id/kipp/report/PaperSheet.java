package id.kipp.report;

import id.kipp.kernel.Sentences;
import id.kipp.replication.PaperKind;
import id.kipp.replication.PaperText;
import id.kipp.replication.Replication;
import java.util.List;

/** A paper as it is laid out: whose it is, number and matter, the text, what is attached, and who signs by position. */
final class PaperSheet {

    private static final Sentences SAY = PrintWording.SAY;

    private PaperSheet() {}

    static Markup of(Replication one, PaperKind kind, PaperText text) {
        var out = new Markup()
                .raw("<div class='letterhead'>")
                .element("p", from(one, kind))
                .raw("</div>");
        if (isLetter(kind)) address(out, one, kind, text);
        else {
            out.element("h1 class='center'", text.title());
            var number = PaperFacts.number(one, kind);
            if (!number.isEmpty()) out.element("p class='center'", SAY.of("paper.number", number));
        }
        PaperBody.into(out, text.body());
        report(out, one, kind);
        visit(out, one, kind);
        signs(out, signatories(one, kind));
        plan(out, one, kind);
        return out;
    }

    private static boolean isLetter(PaperKind kind) {
        return kind == PaperKind.INTEREST_LETTER || kind == PaperKind.REPLY_LETTER;
    }

    private static String from(Replication one, PaperKind kind) {
        return switch (kind) {
            case REPLY_LETTER, OWNER_STATEMENT ->
                one.about().originals().getFirst().ownerName();
            case MONITORING_SHEET, VERIFICATION_MINUTES, CERTIFICATE -> SAY.of("paper.network");
            default -> one.about().adopter().name();
        };
    }

    private static void address(Markup out, Replication one, PaperKind kind, PaperText text) {
        var owner = one.about().originals().getFirst().ownerName();
        var to = kind == PaperKind.REPLY_LETTER ? one.about().adopter().name() : owner;
        var number = kind == PaperKind.REPLY_LETTER ? SAY.of("paper.blank") : PaperFacts.number(one, kind);
        out.raw("<table class='address'>");
        row(out, "number-label", number.isEmpty() ? SAY.of("paper.blank") : number);
        row(out, "nature", SAY.of("paper.ordinary"));
        row(out, "matter", text.title());
        row(out, "to", SAY.of("paper.head-of", to));
        out.raw("</table>");
    }

    private static void row(Markup out, String key, String value) {
        out.raw("<tr>")
                .element("td class='k'", SAY.of("paper." + key))
                .element("td", ": " + value)
                .raw("</tr>");
    }

    private static void report(Markup out, Replication one, PaperKind kind) {
        if (kind != PaperKind.PROGRESS_REPORT) return;
        var last = one.progress().reports().getLast();
        out.element("h2", SAY.of("paper.summary")).element("p", PrintWording.time(last.at()) + ". " + last.summary());
        var plan = one.plan().plan();
        if (plan != null) {
            out.element("h2", SAY.of("paper.lines")).raw("<table><tr>");
            for (var column : List.of("activity", "unit", "percent", "proof"))
                out.element("th", SAY.of("paper.column." + column));
            out.raw("</tr>");
            plan.lines().forEach(l -> out.raw("<tr>")
                    .element("td", l.activity())
                    .element("td", l.charge().unit())
                    .element("td class='n'", l.done().percent() + "%")
                    .element("td", l.done().proof())
                    .raw("</tr>"));
            out.raw("</table>");
        }
        out.element("h2", SAY.of("paper.figure")).element("p", last.now().isEmpty() ? "–" : last.now());
        told(out, "issues", List.of(last.issues(), last.help()));
    }

    private static void visit(Markup out, Replication one, PaperKind kind) {
        if (kind != PaperKind.MONITORING_SHEET) return;
        var last = one.progress().visits().getLast();
        out.element("h2", SAY.of("paper.findings")).element("p", PlanTable.date(last.day()) + ". " + last.findings());
        told(out, "advice", List.of(last.advice()));
        if (last.due() != null) out.element("p", SAY.of("paper.due", PlanTable.date(last.due())));
        out.element("p", SAY.of("paper.verdict", SAY.of(last.verdict().key())));
    }

    private static void told(Markup out, String heading, List<String> lines) {
        if (lines.stream().allMatch(String::isBlank)) return;
        out.element("h2", SAY.of("paper." + heading));
        lines.stream().filter(l -> !l.isBlank()).forEach(l -> out.element("p", l));
    }

    private static void plan(Markup out, Replication one, PaperKind kind) {
        var plan = one.plan().signed();
        if (kind != PaperKind.ACTION_PLAN || plan == null) return;
        var by = one.about().adopter();
        var original = one.about().originals().getFirst();
        out.raw(PlanTable.of(
                        one.title(),
                        List.of(SAY.of(
                                "paper.plan-of",
                                by.name(),
                                original.title(),
                                original.ownerName(),
                                one.plan().number(),
                                one.id().value())),
                        plan)
                .toString());
    }

    private static List<String> signatories(Replication one, PaperKind kind) {
        var adopter = SAY.of("paper.head-of", one.about().adopter().name());
        var owner = SAY.of("paper.head-of", one.about().originals().getFirst().ownerName());
        var submitted = one.plan().submitted();
        var approved = one.plan().approved();
        return switch (kind) {
            case REPLY_LETTER, OWNER_STATEMENT -> List.of(owner);
            case AGREEMENT ->
                List.of(
                        SAY.of("paper.first-party", owner),
                        SAY.of("paper.second-party", adopter),
                        SAY.of("paper.witness"));
            case ACTION_PLAN ->
                List.of(
                        SAY.of("paper.written-by", submitted == null ? SAY.of("paper.blank") : submitted.position()),
                        SAY.of("paper.mentor"),
                        SAY.of("paper.approved-by", approved == null ? SAY.of("paper.blank") : approved.position()));
            case MONITORING_SHEET, VERIFICATION_MINUTES -> List.of(SAY.of("paper.verifier"));
            case CERTIFICATE -> List.of(owner, adopter, SAY.of("paper.verifier"));
            default -> List.of(adopter);
        };
    }

    /** Positions; whoever holds them writes the name by hand. */
    private static void signs(Markup out, List<String> positions) {
        out.raw("<table class='signs'>");
        if (positions.size() == 1) { // alone it stands on the right
            out.raw("<tr><td></td>");
            sign(out, positions.getFirst());
            out.raw("</tr></table>");
            return;
        }
        for (var i = 0; i < positions.size(); i += 2) {
            out.raw("<tr>");
            for (var j = i; j < i + 2; j++)
                if (j < positions.size()) sign(out, positions.get(j));
                else out.raw("<td></td>");
            out.raw("</tr>");
        }
        out.raw("</table>");
    }

    private static void sign(Markup out, String position) {
        out.raw("<td>")
                .element("p", position)
                .raw("<p class='room'> </p>")
                .element("p", "( " + SAY.of("paper.blank") + " )")
                .raw("</td>");
    }
}
