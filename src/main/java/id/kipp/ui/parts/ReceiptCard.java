package id.kipp.ui.parts;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.proposal.Receipt;
import id.kipp.report.QrCode;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;

/** Proof of receipt: number, time, fingerprint, and the address under which anyone can check it. */
public final class ReceiptCard extends Div {

    /** @param address the public page that says whether this receipt is genuine */
    public ReceiptCard(Receipt receipt, String address) {
        addClassName("receipt-card");
        var hash = new Span(receipt.sha256());
        hash.addClassName("fingerprint");
        var number = new Span(receipt.number());
        number.addClassName("receipt-number");
        var facts = new FactList()
                .add(getTranslation("parts.receipt-at"), Dates.here().full(receipt.at(), Dates.zoneHere()))
                .add(getTranslation("parts.place.title"), receipt.title())
                .add(getTranslation("parts.receipt-agency"), receipt.agency())
                .add(getTranslation("parts.receipt-unit"), receipt.unit())
                .add(getTranslation("parts.receipt-revision"), String.valueOf(receipt.revision()))
                .add("SHA-256", hash);
        var withdrawn = receipt.withdrawnAt();
        if (withdrawn != null)
            facts.add(getTranslation("parts.receipt-withdrawn"), Dates.here().full(withdrawn, Dates.zoneHere()));
        var texts = new Div(new Span(getTranslation("parts.receipt-number")), number, facts);
        texts.addClassName("receipt-texts");
        var words = new Anchor(address, getTranslation("parts.receipt-code", receipt.code()));
        words.addClassName("small");
        var proof = new Div(code(receipt, address), words);
        proof.addClassName("receipt-proof");
        add(texts, proof);
    }

    private Div code(Receipt receipt, String address) {
        var code = new Div(new Svg(QrCode.of(address).svg()));
        code.addClassName("qr-code");
        code.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("parts.receipt-qr", receipt.number()));
        return code;
    }
}
