package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.kernel.Typed;
import id.kipp.replication.Party;
import id.kipp.replication.Replication;
import id.kipp.replication.WorkOnIt;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;

/** Visits, the latest first: what was found, until when it is mended, and what the adopter answers. */
final class VisitsPart extends Div {

    private final ReplicationView.Services services;
    private final Replication one;
    private final Runnable again;

    VisitsPart(ReplicationView.Services services, Replication one, Runnable again) {
        this.services = services;
        this.one = one;
        this.again = again;
        var visits = one.progress().visits();
        if (visits.isEmpty()) return;
        var answers = services.replications().parties(services.actor(), one).contains(Party.ADOPTER)
                && !one.state().isOver();
        var list = new UnorderedList();
        for (var i = visits.size() - 1; i >= 0; i--) list.add(item(visits.get(i), i, answers));
        add(new Section(getTranslation("replication.visits"), list));
    }

    private ListItem item(WorkOnIt.Visit visit, int place, boolean answers) {
        var item = new ListItem(new Prose(found(visit)));
        var mended = visit.mended();
        if (mended != null)
            item.add(new Prose(getTranslation("replication.mended", Dates.here().shortDay(mended.at()), mended.says())
                    + (mended.proof().isEmpty() ? "" : " · " + mended.proof())));
        var isLast = place == one.progress().visits().size() - 1;
        if (answers && (mended == null || isLast)) item.add(answer(visit, place));
        return item;
    }

    private String found(WorkOnIt.Visit visit) {
        var due = visit.due();
        return Dates.here().day(visit.day()) + " · "
                + getTranslation(visit.as().key()) + " · "
                + getTranslation(visit.verdict().key()) + ". " + visit.findings()
                + (visit.advice().isEmpty() ? "" : " " + visit.advice())
                + (due == null
                        ? ""
                        : " "
                                + getTranslation(
                                        "replication.mend-until", Dates.here().day(due)));
    }

    private Button answer(WorkOnIt.Visit visit, int place) {
        var before = visit.mended();
        var day = Dates.here().day(visit.day());
        var button = new Button(getTranslation("replication.act.mend"), e -> {
            var proof = new TextField(getTranslation("replication.proof"));
            proof.setMaxLength(Typed.LINE_MAX);
            proof.setWidthFull();
            if (before != null) proof.setValue(before.proof());
            new ReasonDialog(getTranslation("replication.ask.mend", day), getTranslation("replication.act.mend"))
                    .says(getTranslation("replication.says.mend"))
                    .label(getTranslation("replication.label.mend"))
                    .starting(before == null ? "" : before.says())
                    .beside(proof)
                    .ask(text -> {
                        services.carrying().mend(services.actor(), one, place, text, proof.getValue());
                        ActTold.done(getTranslation("replication.kept"));
                        again.run();
                    });
        });
        button.setAriaLabel(getTranslation("replication.ask.mend", day));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
