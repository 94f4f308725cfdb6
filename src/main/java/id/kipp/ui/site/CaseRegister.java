package id.kipp.ui.site;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.objection.Registered;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.CaseWords;
import java.util.List;

/** The cases that hang on a list: number, state and outcome, and nothing of who wrote them. */
final class CaseRegister extends Details {

    CaseRegister(List<Registered> all) {
        setSummaryText(getTranslation("site.cases", Numbers.here().whole(all.size()), all.size()));
        var list = new UnorderedList();
        all.forEach(r -> list.add(item(r)));
        add(list);
    }

    private ListItem item(Registered one) {
        var item = new ListItem(
                new Anchor("periksa/" + one.number(), one.number()),
                new Span(" · " + Dates.here().brief(one.at()) + " "),
                CaseWords.badge(one));
        if (one.consequence() != null)
            item.add(new Span(" " + getTranslation("objection.consequence." + one.consequence())));
        return item;
    }
}
