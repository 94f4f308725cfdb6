package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.account.CurrentActor;
import id.kipp.edition.EditionId;
import id.kipp.judging.RatingComments;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;

/** Comments beside the public's ratings that nobody has read yet, each to be shown or not. */
final class CommentsPart extends Div {

    private static final int SHOWN = 50;

    private final RatingComments comments;
    private final CurrentActor current;
    private final EditionId edition;

    CommentsPart(RatingComments comments, CurrentActor current, EditionId edition) {
        this.comments = comments;
        this.current = current;
        this.edition = edition;
        fill();
    }

    private void fill() {
        removeAll();
        var list = new UnorderedList();
        comments.waiting(current.get(), edition, SHOWN).forEach(r -> list.add(item(r)));
        add(new Section(
                        getTranslation("rating-comment.title"),
                        list.getComponentCount() == 0 ? new Paragraph(getTranslation("rating-comment.none")) : list)
                .says(getTranslation("rating-comment.says", SHOWN)));
    }

    private ListItem item(RatingComments.Row row) {
        var about = new Span(row.number() + " · " + title(row));
        about.addClassNames("muted", "small");
        var acts = new Div(act(row, true), act(row, false));
        acts.addClassName("actions");
        return new ListItem(new Prose(row.comment().text()), about, acts);
    }

    private String title(RatingComments.Row row) {
        return row.title().isEmpty() ? getTranslation("rating-comment.gone") : row.title();
    }

    private Button act(RatingComments.Row row, boolean shown) {
        var word = getTranslation(shown ? "rating-comment.show" : "rating-comment.hide");
        var button = new Button(word);
        button.setAriaLabel(word + ": " + title(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(button, () -> {
            comments.rule(current.get(), row.comment(), shown);
            fill();
        });
        return button;
    }
}
