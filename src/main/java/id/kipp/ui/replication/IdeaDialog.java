package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.catalogue.Card;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Typed;
import id.kipp.proposal.Beginning;
import id.kipp.ui.kit.Attempt;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An idea: first whether something that exists is taken over, adapted, or something is made anew, and why; then what it is. */
final class IdeaDialog extends Dialog {

    private final RadioButtonGroup<Beginning.Way> way = new RadioButtonGroup<>(getTranslation("beginning.way"));
    private final ComboBox<Entry> original = new ComboBox<>(getTranslation("replication.another-original"));
    private final TextArea reason = new TextArea(getTranslation("beginning.reason"));
    private final TextArea text = new TextArea(getTranslation("shared.idea-text"));

    record Written(String text, Beginning.Way way, String reason, @Nullable EntryId original) {}

    IdeaDialog(Catalogue catalogue, Consumer<Written> done) {
        super();
        addClassName("ask");
        setCloseOnOutsideClick(false);
        setHeaderTitle(getTranslation("shared.idea"));
        way.setItems(Beginning.Way.values());
        way.setItemLabelGenerator(w -> getTranslation(w.key()));
        way.setValue(Beginning.Way.ADAPT);
        way.addValueChangeListener(e -> original.setVisible(e.getValue() != Beginning.Way.NEW));
        original.setItems(
                q -> catalogue.search(q.getFilter().orElse(""), Map.of(), q.getOffset(), q.getLimit()).cards().stream()
                        .map(Card::entry));
        original.setItemLabelGenerator(
                e -> e.text().title() + " · " + e.origin().agencyName());
        for (var field : new TextArea[] {reason, text}) {
            field.setMaxLength(Typed.REASON_MAX);
            field.setWidthFull();
            field.setMinRows(3);
        }
        original.setWidthFull();
        var fields = new Div(way, original, reason, text);
        fields.addClassName("stack");
        add(fields);
        var back = new Button(getTranslation("kit.back"), e -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var send = new Button(getTranslation("shared.idea-send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(send, () -> {
            done.accept(new Written(
                    text.getValue(),
                    way.getValue(),
                    reason.getValue(),
                    original.getValue() == null ? null : original.getValue().id()));
            close();
        });
        getFooter().add(back, send);
    }
}
