package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.kernel.Typed;
import id.kipp.replication.Preparation;
import id.kipp.replication.ReadinessSheet;
import id.kipp.replication.Replication;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The adopter's sheet of readiness: twenty questions, and of each gap who closes it. */
final class SheetPart extends Div {

    private final Map<String, Line> lines = new LinkedHashMap<>();

    private record Line(Select<Integer> points, TextField note, TextField duty) {}

    SheetPart(ReplicationView.Services services, Replication one, Runnable again) {
        var sheet = one.preparation().readiness();
        var section = new Section(getTranslation("replication.sheet")).says(getTranslation("replication.sheet-says"));
        ReadinessSheet.QUESTIONS.forEach(q -> section.add(line(q, sheet)));
        var keep = new Button(getTranslation("replication.sheet-keep"));
        Attempt.onClick(keep, () -> {
            services.preparing().rate(services.actor(), one, written());
            ActTold.done(getTranslation("replication.kept"));
            again.run();
        });
        var done = new Button(getTranslation("replication.sheet-done"));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(done, () -> {
            var kept = services.preparing().rate(services.actor(), one, written());
            try {
                services.preparing().assess(services.actor(), kept);
                ActTold.done(getTranslation("replication.kept"));
            } finally {
                again.run();
            }
        });
        var actions = new Div(keep, done);
        actions.addClassName("actions");
        section.add(new Paragraph(getTranslation("replication.sheet-share", ReadinessSheet.share(sheet))), actions);
        add(section);
    }

    private Div line(String question, List<Preparation.Rating> sheet) {
        var said = getTranslation(ReadinessSheet.key(question));
        var points = new Select<Integer>();
        points.setLabel(said);
        points.setItems(IntStream.rangeClosed(0, ReadinessSheet.MOST).boxed().toList());
        points.setItemLabelGenerator(p -> p == null ? "" : getTranslation("replication.points." + p));
        points.setWidthFull();
        var note = new TextField(getTranslation("replication.note"));
        note.setAriaLabel(getTranslation("replication.note") + ": " + said);
        note.setMaxLength(Typed.LINE_MAX);
        var duty = new TextField(getTranslation("replication.duty"));
        duty.setAriaLabel(getTranslation("replication.duty") + ": " + said);
        duty.setMaxLength(Typed.LINE_MAX);
        points.addValueChangeListener(e -> duty.setVisible(e.getValue() != null && e.getValue() <= ReadinessSheet.GAP));
        duty.setVisible(false);
        sheet.stream().filter(r -> r.question().equals(question)).findFirst().ifPresent(r -> {
            points.setValue(r.points());
            note.setValue(r.note());
            duty.setValue(r.duty());
        });
        lines.put(question, new Line(points, note, duty));
        var line = new Div(points, note, duty);
        line.addClassName("rating-line");
        return line;
    }

    private List<Preparation.Rating> written() {
        return lines.entrySet().stream()
                .filter(e -> e.getValue().points().getValue() != null)
                .map(e -> new Preparation.Rating(
                        e.getKey(),
                        e.getValue().points().getValue(),
                        e.getValue().note().getValue(),
                        e.getValue().duty().getValue()))
                .toList();
    }
}
