package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import id.kipp.document.Document;
import id.kipp.edition.Constitution;
import id.kipp.proposal.ProposalDraft;
import id.kipp.ui.kit.Section;
import java.util.Collection;
import java.util.function.Consumer;

/** A proposal to be read: its text, and its documents beside it. */
public final class ProposalReading extends Div {

    private final ProposalText text;

    public ProposalReading(
            DocumentAccess access, Constitution rules, ProposalDraft text, Collection<Document> documents) {
        this.text = new ProposalText(rules, text);
        addClassName("proposal-reading");
        var paper = new Div(this.text);
        paper.addClassNames("section", "proposal-paper");
        var shelf = new DocumentShelf(access, rules.form(text.group()), text, documents);
        add(paper, new Section(getTranslation("parts.documents"), shelf));
    }

    /** Told what a reader selects in the text. */
    public void onQuote(Consumer<Quote> told) {
        text.onQuote(told);
    }

    /** Brings a section into view. */
    public void show(String place) {
        text.show(place);
    }
}
