package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.replication.SharedProblems;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.util.List;

/** Problems that several institutions have, each leading to its page. */
public final class SharedList extends Div {

    public SharedList(List<SharedProblems.Row> rows) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        rows.forEach(r -> list.add(item(r)));
        add(list);
    }

    private ListItem item(SharedProblems.Row row) {
        var numbers = Numbers.here();
        var says = new Paragraph(getTranslation(
                "shared.says",
                String.join("; ", row.sharing()),
                numbers.whole(row.joined()),
                numbers.whole(row.ideas())));
        says.addClassNames("muted", "small");
        return new ListItem(
                new Anchor("masalah-bersama/" + row.id(), row.title()),
                new StateBadge(
                        row.open() ? Tone.ATTENTION : Tone.QUIET,
                        getTranslation(row.open() ? "need.open" : "need.closed")),
                says);
    }
}
