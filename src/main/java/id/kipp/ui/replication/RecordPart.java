package id.kipp.ui.replication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.replication.PlanFile;
import id.kipp.replication.PlanLine;
import id.kipp.replication.Replication;
import id.kipp.replication.ReplicationPapers;
import id.kipp.replication.WorkOnIt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import java.util.List;
import java.util.stream.Stream;

/** What is on record: sessions, the plan with its percents, reports, visits, what was changed, the certificate. */
final class RecordPart extends Div {

    RecordPart(ReplicationView.Services services, Replication one, Runnable again) {
        addClassName("stack");
        sessions(one);
        var plan = one.plan().plan();
        if (plan != null && one.plan().submitted() != null) add(plan(one.plan(), plan));
        reports(one);
        var visits = new VisitsPart(services, one, again);
        if (visits.getComponentCount() > 0) add(visits);
        changes(services.replications().changes(services.actor(), one));
        settled(one);
        certificate(one);
    }

    private void sessions(Replication one) {
        var list = new UnorderedList();
        one.preparation()
                .sessions()
                .forEach(s -> list.add(new ListItem(Dates.here().day(s.day()) + " · "
                        + getTranslation(s.kind().key()) + " · " + s.host() + ". " + s.says())));
        if (list.getComponentCount() > 0) add(new Section(getTranslation("replication.sessions"), list));
    }

    private Section plan(PlanFile file, PlanFile.ActionPlan plan) {
        var facts = new FactList()
                .add(getTranslation("replication.indicator"), plan.aim().indicator())
                .add(
                        getTranslation("replication.before-after"),
                        plan.aim().before() + " → " + plan.aim().target()
                                + (plan.aim().after().isEmpty()
                                        ? ""
                                        : " → " + plan.aim().after()))
                .add(getTranslation("replication.funding"), plan.funding());
        if (file.approved() != null)
            facts.add(
                    getTranslation("replication.approved-by"),
                    file.approved().position() + ", "
                            + Dates.here().shortDay(file.approved().at()));
        var list = new UnorderedList();
        plan.lines().forEach(l -> list.add(line(l)));
        var section = new Section(getTranslation("replication.plan-number", file.number()), facts, list);
        if (file.submissions().size() > 1) section.add(new PlanVersions(file.submissions()));
        return section;
    }

    private ListItem line(PlanLine line) {
        return new ListItem(getTranslation(line.stage().key()) + ": " + line.activity() + " · "
                + Dates.here().days(line.span().from(), line.span().to()) + " · "
                + line.charge().unit() + " · " + line.done().percent() + "%");
    }

    private void reports(Replication one) {
        var list = new UnorderedList();
        one.progress()
                .reports()
                .reversed()
                .forEach(r -> list.add(new ListItem(new Prose(Dates.here().shortDay(r.at()) + " · " + r.summary()
                        + (r.now().isEmpty() ? "" : " · " + r.now())))));
        if (list.getComponentCount() > 0) add(new Section(getTranslation("replication.reports"), list));
    }

    /** @param changed as far as the reader may know */
    private void changes(List<WorkOnIt.Adaptation> changed) {
        var list = new UnorderedList();
        changed.forEach(
                a -> list.add(new ListItem(new Prose(getTranslation(a.change().key())
                        + " · " + getTranslation(a.nature().key()) + " · "
                        + getTranslation(a.core().key()) + " · "
                        + getTranslation(a.reason().key()) + ". " + a.text()
                        + (a.effect().isEmpty() ? "" : " " + a.effect())))));
        if (list.getComponentCount() > 0) add(new Section(getTranslation("replication.adaptations"), list));
    }

    private void settled(Replication one) {
        var list = new UnorderedList();
        one.progress()
                .permanent()
                .forEach(s -> list.add(new ListItem(new Prose(Dates.here().day(s.day()) + " · "
                        + getTranslation(s.kind().key()) + " · " + s.says()
                        + (s.proof().isEmpty() ? "" : " · " + s.proof())))));
        if (list.getComponentCount() > 0) add(new Section(getTranslation("replication.settled"), list));
    }

    private void certificate(Replication one) {
        Stream.concat(
                        one.papers().revoked().stream(),
                        Stream.ofNullable(one.papers().certificate()))
                .filter(c -> c.second() != null)
                .forEach(this::certificate);
    }

    private void certificate(ReplicationPapers.Certificate certificate) {
        var facts = new FactList()
                .add(getTranslation("replication.number"), certificate.number())
                .add(getTranslation("replication.code"), certificate.code())
                .add(getTranslation("replication.issued"), Dates.here().shortDay(certificate.at()));
        var revoked = certificate.revoked();
        if (revoked != null)
            facts.add(
                    getTranslation("replication.revoked"),
                    Dates.here().shortDay(revoked.at()) + " · " + revoked.reason());
        add(new Section(getTranslation("replication.paper.CERTIFICATE"), facts));
    }
}
