package id.kipp.report;

import static id.kipp.report.PrintWording.say;

import id.kipp.kernel.Actor;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import org.springframework.stereotype.Service;

/** The receipt of a submission as PDF. */
@Service
public class Receipts {

    private final Proposals proposals;
    private final Proof proof;

    Receipts(Proposals proposals, Proof proof) {
        this.proposals = proposals;
        this.proof = proof;
    }

    /** For whoever may read the proposal. */
    public byte[] pdf(Actor actor, ProposalId id) {
        var receipt = proposals.receipt(actor, id);
        var body = new Markup()
                .element("h1", say("receipt.title"))
                .element("p", say("receipt.body"))
                .raw("<table class='meta'>")
                .raw(row("receipt.number", receipt.number()))
                .raw(row("receipt.proposal", receipt.title()))
                .raw(row("receipt.agency", receipt.agency()))
                .raw(row("receipt.unit", receipt.unit()))
                .raw(row("receipt.at", PrintWording.time(receipt.at())))
                .raw(row("receipt.revision", Integer.toString(receipt.revision())))
                .raw("</table>")
                .raw(proof.of(receipt.code(), receipt.sha256(), say("receipt.proof"))
                        .toString());
        return Pdf.of(say("receipt.title") + " " + receipt.number(), body);
    }

    private static String row(String key, String value) {
        return new Markup()
                .raw("<tr>")
                .element("th", say(key))
                .element("td", value)
                .raw("</tr>")
                .toString();
    }
}
