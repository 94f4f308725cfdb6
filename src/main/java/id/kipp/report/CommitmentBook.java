package id.kipp.report;

import id.kipp.audit.Canonical;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Sentences;
import id.kipp.replication.PaperKind;
import id.kipp.replication.PaperTexts;
import id.kipp.replication.SigningDay;
import id.kipp.replication.SigningDays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The sheet of a commitment day as one file: who has signed and who signs later, what each region takes over, and every plan
 * as it was approved. Made of what is stored and of nothing else: printed again, anywhere, it has the same bytes.
 */
@Service
public class CommitmentBook {

    private static final Sentences SAY = PrintWording.SAY;

    private final SigningDays days;
    private final PaperTexts texts;
    private final Proof proof;

    CommitmentBook(SigningDays days, PaperTexts texts, Proof proof) {
        this.days = days;
        this.texts = texts;
        this.proof = proof;
    }

    /** For whoever leads the day. */
    public byte[] pdf(Actor actor, String id) {
        var file = days.file(actor, id);
        return Pdf.of(title(file.day()), body(file));
    }

    static String title(SigningDay day) {
        return SAY.of(PaperKind.COMMITMENT_SHEET.key()) + " " + day.head().sheet();
    }

    Markup body(SigningDays.SigningFile file) {
        var day = file.day();
        var body = sheet(day);
        body.raw(list(day).toString());
        var no = 0;
        for (var cell : day.cells()) {
            var known = file.plans().get(cell.replication());
            var plan = known == null ? null : known.signed();
            if (plan == null) continue;
            var seat = day.seat(cell.seat()).map(SigningDay.Seat::name).orElse("");
            body.raw(PlanTable.of(
                            SAY.of("paper.annex-plan", ++no, cell.title()),
                            List.of(SAY.of(
                                    "paper.plan-of",
                                    seat,
                                    cell.original(),
                                    cell.owner(),
                                    cell.plan(),
                                    cell.replication().value())),
                            plan)
                    .toString());
        }
        var sha256 = Canonical.sha256(body.toString());
        return body.raw(proof.of(day.code(), sha256, SAY.of("paper.proof")).toString());
    }

    private Markup sheet(SigningDay day) {
        var head = day.head();
        var province = head.province() == null
                ? SAY.of("paper.national")
                : head.province().label();
        var text = texts.of(
                        PaperKind.COMMITMENT_SHEET, head.province(), head.day().getYear())
                .filled(Map.of(
                        "provinsi", province,
                        "tahun", Integer.toString(head.day().getYear()),
                        "nomor", head.sheet(),
                        "tempat", head.place().isEmpty() ? SAY.of("paper.blank") : head.place(),
                        "tanggal", PlanTable.date(head.day()),
                        "acara", head.title()));
        var out = new Markup();
        if (day.seats().stream().noneMatch(SigningDay.Seat::isSigned))
            out.element("div class='draft'", SAY.of("paper.draft"));
        out.element("h1 class='center'", text.title())
                .element("p class='center'", SAY.of("paper.number", head.sheet()));
        PaperBody.into(out, text.body());
        out.raw("<table class='signs'>");
        for (var i = 0; i < day.seats().size(); i += 2) {
            out.raw("<tr>").raw(seat(day.seats().get(i)).toString());
            out.raw(i + 1 < day.seats().size() ? seat(day.seats().get(i + 1)).toString() : "<td></td>")
                    .raw("</tr>");
        }
        return out.raw("</table>");
    }

    /** A position signs; its holder's name is written by hand. */
    private static Markup seat(SigningDay.Seat seat) {
        var hand = seat.hand();
        return new Markup()
                .raw("<td>")
                .element("p", SAY.of(seat.kind().key()))
                .element("p", seat.position() + ", " + seat.name())
                .raw("<p class='room'> </p>")
                .element(
                        "p class='small'",
                        hand == null
                                ? SAY.of(seat.presence().key())
                                : SAY.of("paper.signed-at", PrintWording.time(hand.at())))
                .raw("</td>");
    }

    private static Markup list(SigningDay day) {
        var out = new Markup()
                .raw("<div style='page-break-before: always'>")
                .element("h2", SAY.of("paper.annex-list"))
                .raw("<table><thead><tr>");
        for (var column : List.of("region", "innovation", "original", "owner", "signed"))
            out.element("th", SAY.of("paper.column." + column));
        out.raw("</tr></thead><tbody>");
        for (var cell : day.cells())
            out.raw("<tr>")
                    .element(
                            "td",
                            day.seat(cell.seat()).map(SigningDay.Seat::name).orElse(""))
                    .element("td", cell.title())
                    .element("td", cell.original())
                    .element("td", cell.owner())
                    .element("td", SAY.of(day.isSigned(cell) ? "paper.yes" : "paper.later"))
                    .raw("</tr>");
        return out.raw("</tbody></table></div>");
    }
}
