package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Constitution;
import id.kipp.kernel.VideoLink;
import id.kipp.proposal.Beginning;
import id.kipp.proposal.ProposalDraft;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Numbers;

/** The header of a proposal: what it is, before what it says. The innovator by name only. */
public final class ProposalFacts extends Div {

    public ProposalFacts(Constitution rules, ProposalDraft text) {
        addClassName("proposal-facts");
        var facts = new FactList()
                .add(place("group"), Wording.of(rules.group(text.group())))
                .add(
                        place("category"),
                        rules.category(text.category()).map(Wording::of).orElse("–"))
                .add(place("start"), text.start() == null ? "–" : Dates.here().day(text.start()))
                .add(place("sdgs"), text.sdgs().isEmpty() ? "–" : Sdgs.names(text.sdgs()))
                .add(place("innovator"), orDash(text.innovator().name()))
                .add(place("app"), getTranslation(text.app() ? "kit.yes" : "kit.no"))
                .add(place("video"), video(text.video()));
        if (!text.earlierFinalist().isBlank()) facts.add(place("earlierFinalist"), text.earlierFinalist());
        if (text.replications() > 0)
            facts.add(place("replicated"), Numbers.here().whole(text.replications()));
        if (!text.origins().isEmpty()) facts.add(place("origins"), String.join(", ", text.origins()));
        beginning(facts, text.beginning());
        add(facts);
    }

    private void beginning(FactList facts, Beginning said) {
        if (!said.need().isEmpty()) facts.add(place("beginning"), said.need());
        var way = said.way();
        if (way != null)
            facts.add(
                    getTranslation("beginning.chosen"),
                    getTranslation(way.key()) + (said.reason().isEmpty() ? "" : ": " + said.reason()));
    }

    private String place(String field) {
        return getTranslation("parts.place." + field);
    }

    private static String orDash(String text) {
        return text.isBlank() ? "–" : text;
    }

    private static Component video(String address) {
        return VideoLink.read(address).<Component>map(VideoPlayer::new).orElseGet(() -> new Span(orDash(address)));
    }
}
