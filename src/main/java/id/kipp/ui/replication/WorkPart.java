package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.kernel.Typed;
import id.kipp.replication.CarryingOut;
import id.kipp.replication.PlanLine;
import id.kipp.replication.Replication;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Leaving;
import id.kipp.ui.kit.Section;
import java.util.ArrayList;
import java.util.List;

/** The adopter's report of a quarter: each activity's share, the figure now, what is in the way. */
final class WorkPart extends Div {

    private final List<IntegerField> percents = new ArrayList<>();
    private final List<TextField> proofs = new ArrayList<>();

    WorkPart(ReplicationView.Services services, Replication one, Runnable again) {
        var summary = area("replication.summary");
        summary.setRequiredIndicatorVisible(true);
        var now = new TextField(getTranslation("replication.figure-now"));
        now.setMaxLength(Typed.LINE_MAX);
        var issues = area("replication.issues");
        var help = area("replication.help");
        var list = new UnorderedList();
        list.addClassName("report-lines");
        var plan = one.plan().plan();
        if (plan != null) plan.lines().forEach(l -> list.add(line(l)));
        var send = new Button(getTranslation("replication.act.report"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(send, () -> {
            services.carrying()
                    .report(
                            services.actor(),
                            one,
                            new CarryingOut.Reported(
                                    summary.getValue(), now.getValue(), issues.getValue(), help.getValue(), done()));
            ActTold.done(getTranslation("replication.kept"));
            again.run();
        });
        add(new Section(getTranslation("replication.report"), summary, now, list, issues, help, send)
                .says(getTranslation("replication.report-says")));
    }

    private ListItem line(PlanLine line) {
        var percent = new IntegerField(line.activity() + " (%)");
        percent.setMin(0);
        percent.setMax(100);
        percent.setValue(line.done().percent());
        var proof = new TextField(getTranslation("replication.proof"));
        proof.setAriaLabel(getTranslation("replication.proof") + ": " + line.activity());
        proof.setMaxLength(Typed.LINE_MAX);
        proof.setValue(line.done().proof());
        percents.add(percent);
        proofs.add(proof);
        var item = new ListItem(percent, proof);
        item.addClassName("report-line");
        return item;
    }

    private List<PlanLine.Done> done() {
        var all = new ArrayList<PlanLine.Done>();
        for (var i = 0; i < percents.size(); i++) {
            var percent = percents.get(i).getValue();
            all.add(new PlanLine.Done(
                    percent == null ? 0 : percent, proofs.get(i).getValue()));
        }
        return all;
    }

    private TextArea area(String key) {
        var area = new TextArea(getTranslation(key));
        area.setMaxLength(Typed.REASON_MAX);
        area.setWidthFull();
        return Leaving.asks(area);
    }
}
