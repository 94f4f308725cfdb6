package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import id.kipp.entry.Feedback;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Prose;

/** How the evaluators saw a proposal: the mean of each criterion and their remarks, without names. */
public final class FeedbackList extends Div {

    public FeedbackList(Form form, Feedback feedback) {
        addClassName("feedback-list");
        if (feedback.agreed() != null) {
            var total = new Paragraph(getTranslation("parts.feedback-agreed", points(feedback.agreed())));
            total.addClassName("feedback-total");
            add(total);
        }
        feedback.aspects().forEach(aspect -> form.section(aspect.criterion()).ifPresent(s -> add(aspect(s, aspect))));
    }

    private Div aspect(FormSection section, Feedback.Aspect aspect) {
        var points = new Span(getTranslation("parts.feedback-points", points(aspect.mean())));
        points.addClassName("figure");
        var weight = new Span(getTranslation("parts.weight", section.weight()));
        weight.addClassNames("muted", "small");
        var head = new Div(new H3(Wording.of(section)), weight, points);
        head.addClassName("feedback-head");
        var bar = new ProgressBar(0, 10_000, aspect.mean());
        bar.getElement().setAttribute("aria-hidden", "true");
        var box = new Div(head, bar);
        box.addClassName("feedback-aspect");
        if (!aspect.notes().isEmpty()) box.add(notes(aspect));
        return box;
    }

    private static UnorderedList notes(Feedback.Aspect aspect) {
        var notes = new UnorderedList();
        notes.addClassName("feedback-notes");
        aspect.notes().forEach(note -> notes.add(new ListItem(new Prose(note))));
        return notes;
    }

    private static String points(int hundredths) {
        return Numbers.here().decimal(hundredths / 100.0, 2);
    }
}
