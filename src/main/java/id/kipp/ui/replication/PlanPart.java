package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.replication.PlanFile;
import id.kipp.replication.ReadinessSheet;
import id.kipp.replication.Replication;
import id.kipp.replication.ReplicationRefusal;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Again;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The action plan while it is written: what it aims at, its lines, and the way to the secretary of the region. */
final class PlanPart extends Div {

    private final ReplicationView.Services services;
    private final Replication one;
    private final Runnable again;
    private final DatePicker from = day("replication.plan-from");
    private final DatePicker to = day("replication.plan-to");
    private final TextField indicator = field("replication.indicator");
    private final TextField before = field("replication.before");
    private final TextField target = field("replication.target");
    private final TextField funding = field("replication.funding");
    private final Div lines = new Div();
    private final List<PlanLineFields> written = new ArrayList<>();

    PlanPart(ReplicationView.Services services, Replication one, Runnable again) {
        this.services = services;
        this.one = one;
        this.again = again;
        before.setHelperText(getTranslation("replication.before-hint"));
        var plan = one.plan().plan();
        var year = one.about().interest().year();
        from.setValue(plan == null ? LocalDate.of(year, 1, 1) : plan.from());
        to.setValue(plan == null ? LocalDate.of(year, 12, 31) : plan.to());
        if (plan != null) show(plan);
        lines.addClassName("stack");
        var days = new Div(from, to);
        days.addClassName("row");
        var section = new Section(
                        getTranslation("replication.plan"),
                        days,
                        indicator,
                        before,
                        target,
                        funding,
                        new H3(getTranslation("replication.lines")),
                        lines,
                        gaps(),
                        actions())
                .says(getTranslation("replication.plan-says"));
        add(section);
    }

    private void show(PlanFile.ActionPlan plan) {
        indicator.setValue(plan.aim().indicator());
        before.setValue(plan.aim().before());
        target.setValue(plan.aim().target());
        funding.setValue(plan.funding());
        plan.lines().forEach(l -> put(new PlanLineFields(l)));
    }

    /** A button for each gap that no activity closes yet. */
    private Div gaps() {
        var open = one.openGaps();
        var gaps = new Div();
        gaps.addClassName("stack");
        if (open.isEmpty()) return gaps;
        gaps.add(new H3(getTranslation("replication.gaps-open")));
        for (var question : open) {
            var close =
                    new Button(getTranslation("replication.close-gap", getTranslation(ReadinessSheet.key(question))));
            Attempt.onClick(close, () -> {
                services.plans().closeGap(services.actor(), kept(), question);
                done();
            });
            gaps.add(new Div(close));
        }
        return gaps;
    }

    private Div actions() {
        var more = Again.on(new Button(
                getTranslation("replication.line-add"),
                Glyph.PLUS.icon(),
                e -> put(new PlanLineFields(
                        date(from), date(to), one.about().adopter().unitName()))));
        var gaps = new Button(getTranslation("replication.close-gaps"));
        Attempt.onClick(gaps, () -> {
            services.plans().closeGaps(services.actor(), kept());
            done();
        });
        var keep = new Button(getTranslation("replication.plan-keep"));
        Attempt.onClick(keep, () -> {
            kept();
            done();
        });
        var submit = new Button(getTranslation("replication.act.submit-plan"), e -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(more, gaps, keep, submit);
        actions.addClassName("actions");
        return actions;
    }

    private void submit() {
        new ReasonDialog(getTranslation("replication.ask.submit-plan"), getTranslation("replication.act.submit-plan"))
                .says(getTranslation("replication.says.submit-plan"))
                .label(getTranslation("replication.label.submit-plan"))
                .ask(position -> {
                    services.plans().submit(services.actor(), kept(), position);
                    done();
                });
    }

    private Replication kept() {
        var newest = services.replications().get(services.actor(), one.id());
        if (newest.version() != one.version() && !mine.equals(newest.version())) throw new id.kipp.kernel.Stale();
        var kept = services.plans().keep(services.actor(), newest, written());
        mine = kept.version();
        return kept;
    }

    /** The version that this page itself has written last. */
    private Long mine = 0L;

    private PlanFile.ActionPlan written() {
        return new PlanFile.ActionPlan(
                date(from),
                date(to),
                new PlanFile.Aim(indicator.getValue(), before.getValue(), target.getValue(), ""),
                funding.getValue(),
                written.stream().map(PlanLineFields::written).toList());
    }

    private void put(PlanLineFields line) {
        written.add(line);
        lines.add(line);
        line.onAway(() -> {
            written.remove(line);
            lines.remove(line);
        });
    }

    private void done() {
        ActTold.done(getTranslation("replication.kept"));
        again.run();
    }

    private static LocalDate date(DatePicker day) {
        @Nullable LocalDate given = day.getValue();
        if (given == null) throw new Refusal(ReplicationRefusal.BAD_DAY);
        return given;
    }

    private DatePicker day(String key) {
        var day = new DatePicker(getTranslation(key));
        ComponentTexts.into(day);
        return day;
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(Typed.LINE_MAX);
        field.setWidthFull();
        return field;
    }
}
