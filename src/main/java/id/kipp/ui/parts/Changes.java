package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.kipp.edition.Constitution;
import id.kipp.proposal.ProposalDraft;
import java.util.ArrayList;
import java.util.List;

/** What is different between two texts of a proposal, place by place in the order of its form. */
public final class Changes extends Div {

    private final List<String> names = new ArrayList<>();
    private final Comparing comparing = new Comparing();

    public Changes(Constitution rules, ProposalDraft before, ProposalDraft after) {
        addClassNames("stack", "differences");
        var words = new DraftWords(rules);
        var places = new FormPlaces(rules.form(after.group()));
        words.places(after).forEach(p -> compare(places.name(p), words.of(before, p), words.of(after, p)));
        compare(getTranslation("parts.documents"), words.files(before), words.files(after));
    }

    /** What the places are called in which something changed; none where both say the same. */
    public List<String> names() {
        return List.copyOf(names);
    }

    private void compare(String name, String before, String after) {
        if (before.equals(after)) return;
        names.add(name);
        var place = new Div(new H3(name), new DifferenceText(comparing.of(before, after)));
        place.addClassName("difference-place");
        add(place);
    }
}
