package id.kipp.ui.parts;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Form;
import id.kipp.kernel.Words;
import id.kipp.proposal.ProposalDraft;
import id.kipp.ui.kit.Numbers;
import java.util.function.Consumer;

/** The sections of what one reads, with their length, beside it: each leads to its place. */
final class ReadingOutline extends Nav {

    /** @param show told the section's key */
    ReadingOutline(Form form, ProposalDraft text, Consumer<String> show) {
        addClassNames("outline", "no-print");
        getElement().setAttribute("aria-label", getTranslation("parts.outline"));
        for (var section : form.sections()) {
            var words = Words.in(text.section(section.key()));
            entry(Wording.of(section), Numbers.here().whole(words), () -> show.accept(section.key()));
        }
    }

    /** Over what follows. */
    void heading(String words) {
        var heading = new Span(words);
        heading.addClassName("outline-heading");
        add(heading);
    }

    /** Another place, such as a document. */
    void entry(String name, String measure, Runnable show) {
        var figure = new Span(measure);
        figure.addClassName("figure");
        var button = new NativeButton("", e -> show.run());
        button.add(new Span(name), figure);
        add(button);
    }
}
