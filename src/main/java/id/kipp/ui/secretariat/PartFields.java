package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import id.kipp.edition.Constitution;

/** The fields of one part of the rules. */
abstract class PartFields extends Div {

    PartFields() {
        addClassName("rules-editor");
    }

    /** These rules with what stands in the fields. @throws id.kipp.kernel.Refusal where a figure cannot be read */
    abstract Constitution into(Constitution rules);
}
