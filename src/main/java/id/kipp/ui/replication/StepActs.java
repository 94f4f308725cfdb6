package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Typed;
import id.kipp.replication.Party;
import id.kipp.replication.Preparation;
import id.kipp.replication.Replication;
import id.kipp.replication.ReplicationState;
import id.kipp.replication.ReplicationStep;
import id.kipp.replication.WorkOnIt;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.ReasonDialog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/** The buttons of what the reader may do now, each asking for what its step asks for. */
final class StepActs extends Div {

    private final ReplicationView.Services services;
    private final Replication one;
    private final Clock clock;
    private final Runnable again;

    StepActs(ReplicationView.Services services, Replication one, Acting acting, Clock clock, Runnable again) {
        this.services = services;
        this.one = one;
        this.clock = clock;
        this.again = again;
        addClassName("actions");
        fill(acting.mine(), acting.parties());
    }

    /** What the reader may do, and as what. */
    record Acting(Set<ReplicationStep> mine, Set<Party> parties) {}

    private void fill(Set<ReplicationStep> mine, Set<Party> parties) {
        var now = clock.instant();
        var answers = parties.contains(Party.OWNER) || one.areOwnersSilent(now);
        if (answers && mine.contains(ReplicationStep.ACCEPT))
            act(parties.contains(Party.OWNER) ? "accept" : "accept-for-owner", s -> services.owning()
                    .accept(actor(), one, s));
        if (answers && mine.contains(ReplicationStep.DECLINE))
            act("decline", s -> services.owning().decline(actor(), one, s));
        if (mine.contains(ReplicationStep.LEARN)) learn();
        if (mine.contains(ReplicationStep.AGREE)) agree();
        if (mine.contains(ReplicationStep.APPROVE_PLAN)) approve();
        if (mine.contains(ReplicationStep.RETURN_PLAN))
            act("return-plan", s -> services.plans().sendBack(actor(), one, s));
        if (mine.contains(ReplicationStep.COMMIT))
            act("commit", s -> services.guarding().commit(actor(), one, s));
        if (mine.contains(ReplicationStep.START))
            act("start", s -> services.carrying().start(actor(), one, s));
        if (mine.contains(ReplicationStep.COMPLETE) && one.isAllDone())
            act("complete", s -> services.carrying().complete(actor(), one, s));
        if (mine.contains(ReplicationStep.PAUSE)) pause();
        if (mine.contains(ReplicationStep.RESUME))
            act("resume", s -> services.carrying().resume(actor(), one, s));
        if (mine.contains(ReplicationStep.CANCEL))
            act("cancel", s -> services.carrying().cancel(actor(), one, s));
        var looks = !one.about().concerns(actor()); // nobody looks after their own institution
        if (looks && visits(mine)) visit();
        if (looks && mine.contains(ReplicationStep.VERIFY) && one.wasSeenDone(now))
            act("verify", s -> services.guarding().verify(actor(), one, s));
        if (mine.contains(ReplicationStep.CERTIFY)) certify();
        if (mine.contains(ReplicationStep.SUSTAIN))
            act("sustain", s -> services.carrying().check(actor(), one, true, s));
        if (mine.contains(ReplicationStep.STOP))
            act("stop", s -> services.carrying().check(actor(), one, false, s));
        if (parties.contains(Party.MINISTRY)
                && one.about().replica().entry() == null
                && one.state().isDone())
            act("came-to", s -> services.telling().cameTo(actor(), one, new EntryId(s.strip())));
        if (parties.contains(Party.MINISTRY) && isCertified())
            act("revoke", s -> services.certifying().revoke(actor(), one, s));
        if (one.state() == ReplicationState.COMPLETED) reopen(parties);
        if (parties.contains(Party.ADOPTER)
                && one.state().counts()
                && !one.state().isOver()) settle();
    }

    private boolean visits(Set<ReplicationStep> mine) {
        return mine.contains(ReplicationStep.RISK)
                || mine.contains(ReplicationStep.VERIFY)
                || one.state() == ReplicationState.AT_RISK && mine.contains(ReplicationStep.CANCEL);
    }

    private boolean isCertified() {
        var certificate = one.papers().certificate();
        return certificate != null && certificate.second() != null && certificate.revoked() == null;
    }

    private Actor actor() {
        return services.actor();
    }

    /** A button that asks for one text. */
    private void act(String name, Consumer<String> act) {
        add(button(name, () -> dialog(name).ask(said(act))));
    }

    private ReasonDialog dialog(String name) {
        return new ReasonDialog(getTranslation("replication.ask." + name), getTranslation("replication.act." + name))
                .says(getTranslation("replication.says." + name))
                .label(getTranslation("replication.label." + name));
    }

    private Consumer<String> said(Consumer<String> act) {
        return text -> {
            act.accept(text);
            ActTold.done(getTranslation("replication.kept"));
            again.run();
        };
    }

    private Button button(String name, Runnable ask) {
        var button = new Button(getTranslation("replication.act." + name), e -> ask.run());
        if (getComponentCount() == 0) button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void learn() {
        add(button("learn", () -> {
            var kind = new Select<Preparation.SessionKind>();
            kind.setLabel(getTranslation("replication.session"));
            kind.setItems(Preparation.SessionKind.values());
            kind.setItemLabelGenerator(k -> getTranslation(k.key()));
            kind.setValue(Preparation.SessionKind.WEBINAR);
            var day = day("replication.session-day");
            var host = new TextField(getTranslation("replication.session-host"));
            host.setMaxLength(Typed.LINE_MAX);
            dialog("learn")
                    .beside(kind)
                    .beside(day)
                    .beside(host)
                    .when(() -> isGiven(day))
                    .ask(said(text -> services.preparing()
                            .invite(
                                    actor(),
                                    one,
                                    new Preparation.LearningSession(
                                            kind.getValue(), day.getValue(), host.getValue(), text))));
        }));
    }

    private void agree() {
        add(button("agree", () -> {
            var owners = new TextField(getTranslation("replication.owner-number"));
            owners.setMaxLength(Typed.LINE_MAX);
            var day = day("replication.signed-day");
            dialog("agree").beside(owners).beside(day).when(() -> isGiven(day)).ask(said(text -> services.preparing()
                    .agree(actor(), one, new Preparation.Agreement(owners.getValue(), text, day.getValue(), null))));
        }));
    }

    private void approve() {
        add(button("approve-plan", () -> {
            var waiver = new TextField(getTranslation("replication.waiver"));
            waiver.setHelperText(getTranslation("replication.waiver-hint"));
            waiver.setMaxLength(Typed.LINE_MAX);
            waiver.setWidthFull();
            dialog("approve-plan")
                    .beside(waiver)
                    .starting(getTranslation("replication.secretary"))
                    .ask(said(position -> services.plans().approve(actor(), one, position, waiver.getValue())));
        }));
    }

    private void pause() {
        add(button("pause", () -> {
            var until = day("replication.pause-until");
            dialog("pause").beside(until).ask(said(reason -> services.carrying()
                    .pause(actor(), one, reason, until.getValue())));
        }));
    }

    private void visit() {
        add(button("visit", () -> {
            var day = day("replication.visit-day");
            day.setValue(LocalDate.now(clock.withZone(Dates.WIB)));
            var due = day("replication.visit-due");
            var verdict = new Select<WorkOnIt.Verdict>();
            verdict.setLabel(getTranslation("replication.verdict"));
            verdict.setItems(WorkOnIt.Verdict.values());
            verdict.setItemLabelGenerator(v -> getTranslation(v.key()));
            verdict.setValue(WorkOnIt.Verdict.ON_TRACK);
            var advice = new TextField(getTranslation("replication.visit-advice"));
            advice.setMaxLength(Typed.LINE_MAX);
            dialog("visit")
                    .beside(day)
                    .beside(verdict)
                    .beside(advice)
                    .beside(due)
                    .when(() -> isGiven(day))
                    .ask(said(findings -> services.guarding()
                            .visit(
                                    actor(),
                                    one,
                                    new WorkOnIt.Visit(
                                            Party.MINISTRY,
                                            day.getValue(),
                                            findings,
                                            advice.getValue(),
                                            due.getValue(),
                                            verdict.getValue(),
                                            actor().id(),
                                            null))));
        }));
    }

    private void certify() {
        var proposed = one.papers().certificate();
        if (proposed == null || proposed.first().equals(actor().id())) { // a wrong number is written anew
            act("propose", s -> services.certifying().propose(actor(), one, s));
            return;
        }
        act("certify", s -> services.certifying().certify(actor(), one));
        act("reject", s -> services.certifying().reject(actor(), one, s));
    }

    /** The first of two says that it is not done after all, the second agrees. */
    private void reopen(Set<Party> parties) {
        var asked = one.papers().reopening();
        if (asked == null && parties.stream().anyMatch(p -> p != Party.OWNER))
            act("ask-to-reopen", s -> services.certifying().askToReopen(actor(), one, s));
        if (asked != null
                && !asked.by().equals(actor().id())
                && (parties.contains(Party.HUB) || parties.contains(Party.MINISTRY)))
            act("reopen", s -> services.certifying().reopen(actor(), one));
    }

    private void settle() {
        add(button("settle", () -> {
            var kind = new Select<WorkOnIt.SettledKind>();
            kind.setLabel(getTranslation("replication.settled-kind"));
            kind.setItems(WorkOnIt.SettledKind.values());
            kind.setItemLabelGenerator(k -> getTranslation(k.key()));
            kind.setValue(WorkOnIt.SettledKind.REGULATION);
            var day = day("replication.settled-day");
            day.setValue(LocalDate.now(clock.withZone(Dates.WIB)));
            var proof = new TextField(getTranslation("replication.proof"));
            proof.setMaxLength(Typed.LINE_MAX);
            dialog("settle")
                    .beside(kind)
                    .beside(day)
                    .beside(proof)
                    .when(() -> isGiven(day))
                    .ask(said(text -> services.carrying()
                            .settle(
                                    actor(),
                                    one,
                                    new WorkOnIt.Settled(
                                            kind.getValue(), text, day.getValue(), proof.getValue(), actor().id()))));
        }));
    }

    private DatePicker day(String key) {
        var day = new DatePicker(getTranslation(key));
        ComponentTexts.into(day);
        return day;
    }

    private static boolean isGiven(DatePicker day) {
        day.setInvalid(day.getValue() == null);
        return day.getValue() != null;
    }
}
