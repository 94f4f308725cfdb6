package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import id.kipp.account.Accounts;
import id.kipp.judging.DeskLoad;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Meter;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.TableLinks;
import java.util.List;

/** How far each evaluator is; never what they gave. */
final class LoadTable extends Div {

    LoadTable(List<DeskLoad> loads, Accounts accounts) {
        setVisible(!loads.isEmpty());
        var names = accounts.names(loads.stream().map(DeskLoad::evaluator).toList());
        var grid = new DataGrid<DeskLoad>(getTranslation("secretariat.progress"));
        grid.text(getTranslation("secretariat.evaluator"), l -> names.getOrDefault(l.evaluator(), ""))
                .setFlexGrow(2);
        grid.cell(getTranslation("secretariat.sealed"), l -> {
                    var meter = new Meter(names.getOrDefault(l.evaluator(), ""), l.sealed(), l.assigned());
                    meter.addClassName("unnamed"); // the name stands beside it
                    return meter;
                })
                .setFlexGrow(3);
        grid.sorting();
        grid.narrow(l -> new Div(new Meter(names.getOrDefault(l.evaluator(), ""), l.sealed(), l.assigned())));
        grid.setItems(loads);
        grid.setAllRowsVisible(true);
        add(new Section(
                getTranslation("secretariat.progress"),
                grid.counted("secretariat.evaluators-count"),
                TableLinks.of("kemajuan", grid),
                grid));
    }
}
