package id.kipp.ui.unit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.proposal.Readiness;
import id.kipp.ui.kit.Meter;
import id.kipp.ui.parts.FindingList;
import id.kipp.ui.parts.FormPlaces;
import java.util.function.Consumer;

/** How far the proposal is, and what is missing, each leading to its place. */
final class ReadinessPanel extends Div {

    private final FormPlaces places;
    private final Consumer<String> go;
    private final Div now = new Div();

    ReadinessPanel(FormPlaces places, Consumer<String> go) {
        this.places = places;
        this.go = go;
        addClassNames("section", "readiness-panel");
        now.addClassName("stack");
        add(new H2(getTranslation("unit.readiness")), now);
    }

    void show(Readiness readiness) {
        now.removeAll();
        now.add(Meter.percent(getTranslation("unit.complete"), readiness.percent()));
        now.add(new Paragraph(getTranslation(
                readiness.complete() ? "unit.all-there" : "unit.still-missing",
                readiness.findings().stream().filter(f -> f.blocks()).count())));
        if (!readiness.findings().isEmpty()) now.add(new FindingList(readiness.findings(), places, go));
    }
}
