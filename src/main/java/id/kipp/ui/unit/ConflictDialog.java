package id.kipp.ui.unit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.parts.DifferenceText;

/** Two windows wrote the same place: both texts, and the person says which one stays. Nothing is lost before that. */
final class ConflictDialog extends Dialog {

    ConflictDialog(String place, String mine, String theirs, Runnable keepMine, Runnable takeTheirs) {
        super(place);
        addClassName("conflict-dialog");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setRole("alertdialog");
        var texts = new Div(
                text(getTranslation("unit.conflict-mine"), new Prose(mine)),
                text(getTranslation("unit.conflict-theirs"), new Prose(theirs)));
        texts.addClassName("conflict-texts");
        add(
                new Paragraph(getTranslation("unit.conflict-says")),
                texts,
                text(getTranslation("unit.conflict-difference"), new DifferenceText(theirs, mine)));
        var take = choice("unit.conflict-take", takeTheirs);
        var keep = choice("unit.conflict-keep", keepMine);
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(take, keep);
    }

    private Button choice(String key, Runnable then) {
        var button = new Button(getTranslation(key));
        Attempt.onClick(button, () -> {
            close();
            then.run();
        });
        return button;
    }

    private static Div text(String heading, Div text) {
        var box = new Div(new H3(heading), text);
        box.addClassName("conflict-text");
        return box;
    }
}
