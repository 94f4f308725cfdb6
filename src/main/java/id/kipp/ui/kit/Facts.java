package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Terms with their values, as a definition list. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts add(String term, String value) {
        return add(term, new Text(value));
    }

    public Facts add(String term, Component value) {
        var pair = new Div(new Term(term), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
