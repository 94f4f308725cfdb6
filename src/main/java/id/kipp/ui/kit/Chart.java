package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A picture of figures, and the same figures as a table for those who cannot or will not see it. */
@Tag("figure")
public abstract class Chart extends HtmlContainer {

    Chart(String className) {
        addClassNames("chart", className);
    }

    final void caption(String sentence) {
        var caption = new HtmlContainer("figcaption");
        caption.add(new com.vaadin.flow.component.Text(sentence));
        add(caption);
    }

    final void table(List<String> heads, List<List<String>> rows) {
        var table = new NativeTable();
        var head = new NativeTableRow();
        heads.forEach(text -> head.add(header(text, "col")));
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row(row)));
        var details = new Details(getTranslation("kit.as-table"), table);
        details.addClassName("chart-table");
        add(details);
    }

    private static NativeTableRow row(List<String> cells) {
        var row = new NativeTableRow();
        row.add(header(cells.getFirst(), "row"));
        cells.stream().skip(1).forEach(text -> row.addDataCell().setText(text));
        return row;
    }

    private static Component header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
