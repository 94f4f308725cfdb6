package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.SearchWords;
import id.kipp.catalogue.Vocabulary;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import jakarta.annotation.security.RolesAllowed;

/** The words that mean the same to whoever searches the catalogue; what is kept counts for the next search. */
@Route("sekretariat/kata-cari")
@Menu(title = "search-words.title", icon = "search", order = 77)
@InPhase(Phase.PUBLISH)
@RolesAllowed("SECRETARIAT")
class SearchWordsView extends Div implements HasDynamicTitle {

    private final Vocabulary vocabulary;
    private final CurrentActor current;
    private final TextArea text = new TextArea();
    private SearchWords seen;

    SearchWordsView(Vocabulary vocabulary, CurrentActor current) {
        this.vocabulary = vocabulary;
        this.current = current;
        addClassName("list-view");
        seen = vocabulary.get(current.get());
        text.setLabel(getTranslation("search-words.lines"));
        text.setHelperText(getTranslation("search-words.help"));
        text.setValue(seen.text());
        text.setWidthFull();
        text.setMaxRows(24);
        var keep = new Button(getTranslation("search-words.keep"));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(keep, this::keep);
        var acts = new Div(keep);
        acts.addClassName("actions");
        add(new PageHead(getPageTitle()).expects(getTranslation("search-words.says")), text, acts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search-words.title");
    }

    private void keep() {
        seen = vocabulary.change(current.get(), seen, text.getValue());
        ActTold.done(getTranslation("search-words.kept"));
    }
}
