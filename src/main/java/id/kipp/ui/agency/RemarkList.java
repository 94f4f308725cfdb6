package id.kipp.ui.agency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.kernel.Actor;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Remark;
import id.kipp.proposal.Remarks;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.parts.FormPlaces;
import id.kipp.ui.parts.Quote;
import java.util.List;
import java.util.stream.Stream;

/** What is remarked on passages, kept until it goes to the unit with the notes. */
final class RemarkList extends UnorderedList {

    private final Remarks remarks;
    private final Actor actor;
    private final ProposalId proposal;
    private final FormPlaces places;
    private List<Remark> shown = List.of();

    RemarkList(Remarks remarks, Actor actor, ProposalId proposal, FormPlaces places) {
        this.remarks = remarks;
        this.actor = actor;
        this.proposal = proposal;
        this.places = places;
        addClassName("remarks");
        getElement().setAttribute("aria-label", getTranslation("agency.remarks"));
        show(remarks.of(actor, proposal));
    }

    void add(Quote quote, String text) {
        show(remarks.add(actor, proposal, quote.place(), quote.text(), text));
    }

    /** As they stand in the notes. */
    Stream<String> sentences() {
        return shown.stream().map(this::sentence);
    }

    private String sentence(Remark remark) {
        var place = remark.place().isEmpty() ? getTranslation("agency.header") : places.name(remark.place());
        return "– " + place + ", “" + remark.passage() + "”: " + remark.text();
    }

    private void show(List<Remark> now) {
        shown = now;
        removeAll();
        now.forEach(remark -> add(item(remark)));
    }

    private ListItem item(Remark remark) {
        var remove = new Button(getTranslation("agency.remark-remove"), Glyph.TRASH.icon());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.getElement().setAttribute("aria-label", getTranslation("agency.remark-remove") + ": " + remark.text());
        Attempt.onClick(remove, () -> show(remarks.remove(actor, proposal, remark)));
        return new ListItem(new Span(sentence(remark)), remove);
    }
}
