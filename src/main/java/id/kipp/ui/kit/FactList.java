package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Terms with their values, as a definition list. */
public final class FactList extends DescriptionList {

    public FactList() {
        addClassName("facts");
    }

    public FactList add(String term, String value) {
        return add(term, new Text(value));
    }

    public FactList add(String term, Component value) {
        var pair = new Div(new Term(term), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
