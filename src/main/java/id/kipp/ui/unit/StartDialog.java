package id.kipp.ui.unit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.edition.Category;
import id.kipp.edition.Edition;
import id.kipp.edition.Group;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.ProposalRefusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.UiRefusal;
import id.kipp.ui.parts.Wording;
import java.util.List;

/** Begins a proposal: in which edition and group, in which category, and what it is called. */
final class StartDialog extends Dialog {

    private final Drafts drafts;
    private final Actor actor;
    private final Select<Edition> edition = new Select<>();
    private final TextField title = new TextField();
    private final Select<Group> group = new Select<>();
    private final Select<Category> category = new Select<>();

    StartDialog(Drafts drafts, Actor actor, List<Edition> open) {
        super();
        this.drafts = drafts;
        this.actor = actor;
        addClassName("ask");
        setHeaderTitle(getTranslation("unit.start"));
        edition.setLabel(getTranslation("unit.edition"));
        edition.setItems(open);
        edition.setItemLabelGenerator(e -> Wording.of(e.constitution().name()));
        edition.setVisible(open.size() > 1);
        edition.addValueChangeListener(e -> offer(e.getValue()));
        group.setItemLabelGenerator(Wording::of);
        group.setLabel(getTranslation("parts.place.group"));
        category.setItemLabelGenerator(Wording::of);
        category.setLabel(getTranslation("parts.place.category"));
        title.setLabel(getTranslation("parts.place.title"));
        title.setHelperText(getTranslation("unit.title-help"));
        title.setMaxLength(ProposalDraft.TITLE_MAX);
        title.setAutofocus(true);
        title.setRequiredIndicatorVisible(true);
        category.setRequiredIndicatorVisible(true);
        var fields = new Div(edition, title, group, category);
        fields.addClassNames("stack", "start-fields");
        add(fields);
        var back = new Button(getTranslation("kit.back"), e -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(getTranslation("unit.start-go"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(go, this::start);
        getFooter().add(back, go);
        edition.setValue(open.getFirst());
    }

    private void offer(Edition chosen) {
        var rules = chosen.constitution();
        group.setItems(rules.groups());
        group.setValue(rules.groups().getFirst());
        category.setItems(rules.categories());
    }

    private void start() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage(getTranslation("proposal.title-length", ProposalDraft.TITLE_MAX));
        category.setInvalid(category.getValue() == null);
        category.setErrorMessage(getTranslation("finding.CATEGORY_MISSING"));
        if (title.isInvalid()) throw new Refusal(ProposalRefusal.TITLE_LENGTH, ProposalDraft.TITLE_MAX);
        if (category.isInvalid()) throw new Refusal(UiRefusal.FINDING_CATEGORY_MISSING);
        var draft = drafts.start(
                actor,
                edition.getValue().id(),
                title.getValue(),
                group.getValue().key(),
                category.getValue().key());
        close();
        UI.getCurrent().navigate("proposal/" + draft.id().value());
    }
}
