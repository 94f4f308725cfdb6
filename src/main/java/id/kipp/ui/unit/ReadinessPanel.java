package id.kipp.ui.unit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.proposal.Finding;
import id.kipp.proposal.Readiness;
import id.kipp.ui.kit.Meter;
import id.kipp.ui.parts.FindingList;
import id.kipp.ui.parts.FormPlaces;
import java.util.List;
import java.util.function.Consumer;

/** How far the proposal is, and what is missing, each leading to its place. */
final class ReadinessPanel extends Div {

    private final Meter meter = Meter.percent(getTranslation("unit.complete"), 0);
    private final Paragraph says = new Paragraph();
    private final FindingList findings;

    ReadinessPanel(FormPlaces places, Consumer<String> go) {
        addClassNames("section", "readiness-panel");
        findings = new FindingList(List.of(), places, go);
        var now = new Div(meter, says, findings);
        now.addClassName("stack");
        add(new H2(getTranslation("unit.readiness")), now);
    }

    /** Changes only what has changed since the last save. */
    void show(Readiness readiness) {
        meter.percent(readiness.percent());
        says.setText(getTranslation(
                readiness.complete() ? "unit.all-there" : "unit.still-missing",
                readiness.findings().stream().filter(Finding::blocks).count()));
        findings.show(readiness.findings());
        findings.setVisible(!readiness.findings().isEmpty());
    }
}
