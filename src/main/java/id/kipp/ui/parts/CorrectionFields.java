package id.kipp.ui.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.edition.Category;
import id.kipp.objection.Cases;
import id.kipp.proposal.Correction;
import java.util.List;

/** How an entry is called from now on; what is left empty stays. */
final class CorrectionFields extends Div {

    private final TextField title = text("objection.correction");
    private final TextField agency = text("objection.correction-agency");
    private final ComboBox<Category> category = new ComboBox<>(getTranslation("objection.correction-category"));

    CorrectionFields(List<Category> categories) {
        addClassName("stack");
        category.setItems(categories);
        category.setItemLabelGenerator(Wording::of);
        category.setClearButtonVisible(true);
        category.setWidthFull();
        var says = new Paragraph(getTranslation("objection.correction-says"));
        says.addClassName("section-says");
        add(says, title, agency, category);
    }

    Correction get() {
        var chosen = category.getValue();
        return new Correction(title.getValue(), agency.getValue(), chosen == null ? "" : chosen.key());
    }

    private TextField text(String label) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(Cases.TITLE_MAX);
        field.setWidthFull();
        return field;
    }
}
