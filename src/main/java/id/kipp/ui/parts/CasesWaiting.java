package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.CaseEditors;
import id.kipp.catalogue.EntryId;
import id.kipp.edition.Editions;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import java.util.function.Consumer;

/** What owners have written and the reader is to look at, the oldest first. */
public final class CasesWaiting extends Div {

    private static final int LIST = 50;

    /** @param open one of them is to be looked at */
    public CasesWaiting(CaseEditors editors, CurrentActor current, Consumer<EntryId> open) {
        var me = current.get();
        var many = editors.count(me);
        var section = new Section(getTranslation("case.updates"));
        var all = editors.waiting(me, 0, LIST);
        if (all.isEmpty()) section.add(new EmptyState(getTranslation("case.updates-none")));
        else section.says(getTranslation("case.updates-many", Numbers.here().whole(many), many));
        for (var one : all) {
            var button = new Button(one.title());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            Attempt.onClick(button, () -> open.accept(one.id()));
            section.add(new Div(
                    button,
                    new Span(" " + one.by() + " · "
                            + Dates.here().day(one.since().atZone(Editions.WIB).toLocalDate()))));
        }
        add(section);
    }
}
