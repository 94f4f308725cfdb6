package id.kipp.report;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Sentences;
import id.kipp.replication.Renewal;
import id.kipp.replication.Renewals;
import id.kipp.replication.ReplicationId;
import java.util.List;
import org.springframework.stereotype.Service;

/** What a new head is asked: each commitment of the region with its plan as it was approved. */
@Service
public class RenewalBook {

    private static final Sentences SAY = PrintWording.SAY;

    private final Renewals renewals;

    RenewalBook(Renewals renewals) {
        this.renewals = renewals;
    }

    /** For the institution that is asked. */
    public byte[] pdf(Actor actor, String id) {
        var file = renewals.file(actor, id);
        var asked = file.renewal();
        var body = new Markup()
                .element("h1", SAY.of("renewal.print-title"))
                .element("p", SAY.of("renewal.print-says", asked.position(), PlanTable.date(asked.since())))
                .raw("<table>");
        for (var one : asked.cases()) row(body, one);
        body.raw("</table>");
        for (var one : asked.cases()) plan(body, file, one.replication());
        return Pdf.of(SAY.of("renewal.print-title"), body);
    }

    private static void row(Markup body, Renewal.Asked one) {
        var answer = one.answer();
        var said = answer == null
                ? SAY.of("renewal.waiting")
                : SAY.of(answer.renewed() ? "renewal.renewed" : "renewal.ended") + " · " + answer.says();
        body.raw("<tr>")
                .element("td", one.replication().value())
                .element("td", one.title())
                .element("td", said)
                .raw("</tr>");
    }

    private static void plan(Markup body, Renewals.RenewalFile file, ReplicationId id) {
        var one = file.replications().get(id);
        var plan = one == null ? null : one.plan().signed();
        if (one == null || plan == null) return;
        var original = one.about().originals().getFirst();
        body.raw(PlanTable.of(
                        one.title(),
                        List.of(SAY.of(
                                "paper.plan-of",
                                one.about().adopter().name(),
                                original.title(),
                                original.ownerName(),
                                one.plan().number(),
                                one.id().value())),
                        plan)
                .toString());
    }
}
