package id.kipp.ui.unit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.catalogue.Catalogued;
import id.kipp.catalogue.NeedOffer;
import id.kipp.kernel.Typed;
import id.kipp.proposal.Beginning;
import id.kipp.proposal.ProposalDraft;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.parts.NeedReasons;
import java.util.List;

/** With what a proposal begins: the need, what exists for it already, and whether that is taken over, adapted, or made anew. */
final class BeginningFields extends Div {

    private static final int PAUSE = 600;

    private final FormSources sources;
    private final TextArea need = new TextArea(getTranslation("beginning.need"));
    private final RadioButtonGroup<Beginning.Way> way = new RadioButtonGroup<>(getTranslation("beginning.way"));
    private final TextArea reason = new TextArea(getTranslation("beginning.reason"));
    private final OriginChoice seen;
    private final ComboBox<Catalogued> known = new ComboBox<>(getTranslation("beginning.known"));
    private final Div offers = new Div();
    private final List<Catalogued> own;
    private List<KeptLine> lines = List.of();

    BeginningFields(FormSources sources, Runnable changed) {
        this.sources = sources;
        this.seen = new OriginChoice(sources);
        this.own = sources.own();
        addClassNames("stack", "beginning-fields");
        need.setMaxLength(Beginning.NEED_LETTERS);
        need.setMinRows(3);
        need.setWidthFull();
        need.setHelperText(getTranslation("beginning.need-help"));
        reason.setMaxLength(Typed.REASON_MAX);
        reason.setMinRows(2);
        reason.setWidthFull();
        reason.setHelperText(getTranslation("beginning.reason-help"));
        way.setItems(Beginning.Way.values());
        way.setItemLabelGenerator(w -> getTranslation(w.key()));
        seen.setLabel(getTranslation("beginning.seen"));
        seen.setHelperText(getTranslation("beginning.seen-help", Beginning.SEEN));
        known.setItems(own);
        known.setItemLabelGenerator(Catalogued::label);
        known.setHelperText(getTranslation("beginning.known-help"));
        known.setClearButtonVisible(true);
        known.setWidthFull();
        known.setVisible(!own.isEmpty());
        for (var text : new TextArea[] {need, reason}) {
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(PAUSE);
        }
        for (var field : new HasValue<?, ?>[] {need, way, reason, seen, known})
            field.addValueChangeListener(e -> changed.run());
        var look = new Button(getTranslation("beginning.look"), Glyph.SEARCH.icon());
        Attempt.onClick(look, this::look);
        var actions = new Div(look);
        actions.addClassName("actions");
        add(need, actions, offers, way, seen, reason, known);
    }

    /** What is typed here and not stored outlives the page. @param at the draft's own place in the whole application */
    void keep(String at) {
        lines = List.of(
                new KeptLine(
                        need.getLabel(), need, at + "/need", t -> t.beginning().need()),
                new KeptLine(reason.getLabel(), reason, at + "/reason", t -> t.beginning()
                        .reason()));
    }

    /** What is stored by now. */
    void stored(ProposalDraft text) {
        lines.forEach(l -> l.stored(text));
    }

    void show(Beginning said) {
        need.setValue(said.need());
        way.setValue(said.way());
        reason.setValue(said.reason());
        seen.show(said.seen());
        own.stream()
                .filter(c -> c.id().value().equals(said.known()))
                .findFirst()
                .ifPresentOrElse(known::setValue, known::clear);
    }

    Beginning read() {
        return new Beginning(
                need.getValue(),
                way.getValue(),
                reason.getValue(),
                seen.numbers().stream().limit(Beginning.SEEN).toList(),
                known.getValue() == null ? "" : known.getValue().id().value());
    }

    private void look() {
        offers.removeAll();
        var found = need.isEmpty() ? List.<NeedOffer>of() : sources.offers(need.getValue());
        offers.add(new NeedReasons(found, o -> {
            var take = new Button(getTranslation("beginning.take-note"));
            take.setAriaLabel(getTranslation("beginning.take-note") + ": "
                    + o.entry().text().title());
            Attempt.onClick(take, () -> seen.select(FormSources.catalogued(o.entry())));
            o.acts().add(take);
        }));
    }
}
