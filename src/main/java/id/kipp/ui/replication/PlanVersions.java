package id.kipp.ui.replication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.kipp.replication.PlanFile;
import id.kipp.replication.PlanLine;
import id.kipp.ui.kit.Dates;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** As which the plan was submitted each time, and what became of its activities from one to the next. */
final class PlanVersions extends Div {

    PlanVersions(List<PlanFile.Version> versions) {
        var list = new OrderedList();
        list.addClassName("event-list");
        for (var i = versions.size() - 1; i >= 0; i--)
            list.add(new ListItem(i == 0 ? first(versions.get(0)) : changed(versions.get(i - 1), versions.get(i))));
        add(new H3(getTranslation("replication.versions")), list);
    }

    private String first(PlanFile.Version one) {
        return getTranslation(
                "replication.version",
                one.number(),
                Dates.here().shortDay(one.submitted().at()),
                one.submitted().position(),
                one.plan().lines().size());
    }

    private String changed(PlanFile.Version before, PlanFile.Version now) {
        var had = activities(before);
        var has = activities(now);
        var fresh = new HashSet<>(has);
        fresh.removeAll(had);
        had.removeAll(has);
        return first(now) + " " + getTranslation("replication.version-changed", fresh.size(), had.size());
    }

    private static HashSet<PlanLine> activities(PlanFile.Version version) {
        return version.plan().lines().stream().collect(Collectors.toCollection(HashSet::new));
    }
}
