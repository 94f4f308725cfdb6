package id.kipp.ui.unit;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import id.kipp.edition.Declaration;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.Ticked;
import id.kipp.ui.parts.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the unit declares, each to be ticked: the edition's own sentences, or the one that every edition has. */
final class DeclarationFields extends Div implements Focusable<DeclarationFields> {

    private final Checkbox first = new Checkbox();
    private final Map<Declaration, Checkbox> all = new LinkedHashMap<>();

    DeclarationFields(List<Declaration> asked, Runnable changed) {
        addClassName("stack");
        if (asked.isEmpty()) first.setLabel(getTranslation("unit.declare"));
        for (var one : asked) {
            var box = all.isEmpty() ? first : new Checkbox();
            box.setLabel(Wording.of(one));
            all.put(one, box);
        }
        if (asked.isEmpty()) add(first);
        all.values().forEach(this::add);
        getChildren().forEach(box -> ((Checkbox) box).addValueChangeListener(e -> changed.run()));
    }

    void show(ProposalDraft text) {
        all.forEach((declaration, box) -> box.setValue(text.declares(declaration)));
        first.setValue(text.declared());
    }

    boolean isDeclared() {
        return first.getValue();
    }

    /** In the words they stand in now. */
    List<Ticked> ticked() {
        return all.entrySet().stream()
                .filter(e -> e.getValue().getValue())
                .map(e -> Ticked.of(e.getKey()))
                .toList();
    }

    @Override
    public void focus() {
        all.values().stream()
                .filter(box -> !box.getValue())
                .findFirst()
                .orElse(first)
                .focus();
    }
}
