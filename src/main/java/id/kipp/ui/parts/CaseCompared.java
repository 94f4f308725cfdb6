package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.CaseEditors;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.EntryId;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;

/** Part by part what an owner would have changed, and nothing of what stays; then yes, or back with a reason. */
public final class CaseCompared extends Div {

    private final CaseEditors editors;
    private final CurrentActor current;
    private final EntryId id;
    private final long version;

    /** @param approve the word on the button @param approved the sentence after it @param then once it is decided, or closed */
    public CaseCompared(
            CaseEditors editors, CurrentActor current, EntryId id, String approve, String approved, Runnable then) {
        this.editors = editors;
        this.current = current;
        this.id = id;
        addClassName("stack");
        var compared = editors.get(current.get(), id);
        version = compared.version();
        var page = new Anchor("katalog/" + id.value(), getTranslation("case.as-read"));
        page.setRouterIgnore(true);
        var section = new Section(getTranslation("case.differences"));
        differences(section, compared.shown(), compared.update().text());
        compared.hub().ifPresent(h -> section.says(getTranslation("case.hub-turn", Wording.of(h.label()))));
        add(
                new PageHead(compared.entry().text().title())
                        .expects(getTranslation("case.compare-says"))
                        .facts(page),
                section,
                acts(approve, approved, then));
    }

    private void differences(Section into, CaseText before, CaseText after) {
        var old = CaseWording.parts(this, before);
        CaseWording.parts(this, after).forEach((name, text) -> {
            var was = old.getOrDefault(name, "");
            if (!was.equals(text)) into.add(new H3(name), new DifferenceText(was, text));
        });
    }

    private Div acts(String says, String done, Runnable then) {
        var approve = new Button(getTranslation(says));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(approve, () -> {
            editors.approve(current.get(), id, version);
            ActTold.done(getTranslation(done));
            then.run();
        });
        var back = new Button(getTranslation("case.give-back"), e -> new ReasonDialog(
                        getTranslation("case.give-back-ask"), getTranslation("case.give-back"))
                .ask(reason -> Attempt.run(this, () -> {
                    editors.giveBack(current.get(), id, version, reason);
                    ActTold.done(getTranslation("case.given-back"));
                    then.run();
                })));
        var actions = new Div(approve, back, new Button(getTranslation("kit.close"), e -> then.run()));
        actions.addClassName("actions");
        return actions;
    }
}
