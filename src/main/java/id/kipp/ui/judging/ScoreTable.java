package id.kipp.ui.judging;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.judging.Exhibit;
import id.kipp.judging.Rubric;
import id.kipp.judging.Sealed;
import id.kipp.judging.Sheet;
import id.kipp.judging.Standing;
import id.kipp.kernel.AccountId;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Sealed scores side by side; where judges differ most stands out, in words as in colour. */
final class ScoreTable extends Div {

    private static final BigDecimal FAR = BigDecimal.valueOf(15); // points

    ScoreTable(Rubric rubric, List<Sheet> sheets, Function<AccountId, String> names, Standing standing) {
        var table = new NativeTable();
        table.addClassName("score-table");
        var head = table.getHead().addRow();
        header(head, getTranslation("evaluator.criterion"));
        sheets.forEach(s -> header(head, names.apply(s.judge())));
        header(head, getTranslation("evaluator.difference"));
        for (var criterion : rubric.items()) {
            var row = table.getBody().addRow();
            header(
                    row,
                    Wording.of(criterion.label()) + " (" + Numbers.here().percent(criterion.weight() / 100.0) + ")");
            var sealed = sheets.stream().flatMap(s -> s.current().stream()).toList();
            sheets.forEach(s ->
                    s.current().ifPresent(v -> row.add(whose(names.apply(s.judge()), cell(criterion.criterion(), v)))));
            var points = sealed.stream()
                    .map(v -> v.points(criterion.criterion()).points())
                    .toList();
            var apart = Collections.max(points).subtract(Collections.min(points));
            var far = new NativeTableCell(Numbers.here().plain(apart));
            if (apart.compareTo(FAR) > 0) {
                far.addClassName("far");
                far.setText(Numbers.here().plain(apart) + " · " + getTranslation("evaluator.far"));
            }
            row.add(whose(getTranslation("evaluator.difference"), far));
        }
        var foot = table.getFoot().addRow();
        header(foot, getTranslation("evaluator.sum"));
        sheets.forEach(s -> s.current()
                .ifPresent(
                        v -> foot.add(whose(names.apply(s.judge()), new NativeTableCell(Wording.points(v.total()))))));
        foot.add(whose(getTranslation("evaluator.difference"), new NativeTableCell(Wording.points(standing.spread()))));
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("evaluator.side-by-side"));
        add(new Section(getTranslation("evaluator.side-by-side"), scroll)
                .says(getTranslation("evaluator.standing", score(standing.mean()), Wording.points(standing.spread()))));
    }

    /** On a phone, where columns stand one below the other, each figure says whose it is. */
    private static NativeTableCell whose(String name, NativeTableCell cell) {
        cell.getElement().setAttribute("data-whose", name);
        return cell;
    }

    private static NativeTableCell cell(String criterion, Sealed version) {
        var cell = new NativeTableCell(
                Numbers.here().plain(version.points(criterion).points()));
        version.lines().stream().filter(l -> l.criterion().equals(criterion)).forEach(l -> {
            if (!l.note().isBlank()) cell.add(new Prose(l.note()));
            if (!l.exhibits().isEmpty()) cell.add(quoted(l.exhibits()));
        });
        return cell;
    }

    /** On what it rests, in its judge's order. */
    private static UnorderedList quoted(List<Exhibit> evidence) {
        var list = new UnorderedList();
        list.addClassName("quoted");
        evidence.forEach(e -> list.add(new ListItem("“" + e.text().replaceAll("\\s+", " ") + "”")));
        return list;
    }

    private static void header(NativeTableRow row, String text) {
        var cell = new NativeTableHeaderCell(text);
        row.add(cell);
    }

    static String score(int hundredths) {
        return Numbers.here().decimal(hundredths / 100.0, 2);
    }
}
