package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.replication.PlanLine;
import id.kipp.replication.Readiness;
import id.kipp.replication.ReplicationRefusal;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Glyph;
import java.time.LocalDate;

/** One activity of the plan. */
final class PlanLineFields extends Div {

    private final Select<PlanLine.PlanStage> stage = new Select<>();
    private final TextField activity = field("replication.activity");
    private final TextField output = field("replication.output");
    private final DatePicker from = new DatePicker(getTranslation("replication.plan-from"));
    private final DatePicker to = new DatePicker(getTranslation("replication.plan-to"));
    private final TextField unit = field("replication.unit");
    private final TextField position = field("replication.position");
    private final TextField rupiah = field("replication.rupiah");
    private final TextField source = field("replication.money-source");
    private final TextField risk = field("replication.risk");
    private final Button away = new Button(getTranslation("replication.line-away"), Glyph.TRASH.icon());
    private String gap = "";
    private PlanLine.Done done = new PlanLine.Done(0, "");

    PlanLineFields(LocalDate first, LocalDate last, String who) {
        addClassName("plan-line");
        stage.setLabel(getTranslation("replication.stage"));
        stage.setItems(PlanLine.PlanStage.values());
        stage.setItemLabelGenerator(s -> getTranslation(s.key()));
        stage.setValue(PlanLine.PlanStage.PREPARATION);
        ComponentTexts.into(from);
        ComponentTexts.into(to);
        from.setValue(first);
        to.setValue(last);
        unit.setValue(who);
        rupiah.setAllowedCharPattern("[0-9]");
        away.addThemeVariants(ButtonVariant.TERTIARY);
        add(stage, activity, output, from, to, unit, position, rupiah, source, risk, away);
    }

    PlanLineFields(PlanLine line) {
        this(line.span().from(), line.span().to(), line.charge().unit());
        stage.setValue(line.stage());
        activity.setValue(line.activity());
        output.setValue(line.output());
        position.setValue(line.charge().position());
        rupiah.setValue(
                line.money().rupiah() == 0 ? "" : String.valueOf(line.money().rupiah()));
        source.setValue(line.money().source());
        risk.setValue(line.risk());
        gap = line.gap();
        done = line.done();
        if (!gap.isEmpty())
            activity.setHelperText(getTranslation("replication.closes", getTranslation(Readiness.key(gap))));
    }

    void onAway(Runnable act) {
        away.addClickListener(e -> act.run());
    }

    PlanLine written() {
        if (from.getValue() == null || to.getValue() == null) throw new Refusal(ReplicationRefusal.BAD_DAY);
        return new PlanLine(
                stage.getValue(),
                activity.getValue(),
                output.getValue(),
                new PlanLine.Span(from.getValue(), to.getValue()),
                new PlanLine.Charge(unit.getValue(), position.getValue()),
                new PlanLine.Money(money(), source.getValue()),
                risk.getValue(),
                gap,
                done);
    }

    private long money() {
        var digits = rupiah.getValue();
        return digits.isEmpty() || digits.length() > 15 ? 0 : Long.parseLong(digits);
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(Typed.LINE_MAX);
        return field;
    }
}
