package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubHand;
import id.kipp.hub.HubPeople;
import id.kipp.hub.HubPlans;
import id.kipp.hub.HubRegister;
import id.kipp.hub.HubRule;
import id.kipp.hub.HubRules;
import id.kipp.hub.HubStep;
import id.kipp.institution.Institutions;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.HubMentorsPart;
import id.kipp.ui.parts.HubPapersPart;
import id.kipp.ui.parts.HubPlanPart;
import id.kipp.ui.parts.HubSecretaryPart;
import id.kipp.ui.parts.HubSetupPart;
import id.kipp.ui.parts.HubWords;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** One hub: the next step and what stands in its way, who runs it, who mentors, what it plans, on which papers it rests. */
@Route("sekretariat/hub/:id")
@RolesAllowed("SECRETARIAT")
class HubView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final HubRegister hubs;
    private final HubPeople people;
    private final HubPlans plans;
    private final Institutions institutions;
    private final Accounts accounts;
    private final CurrentActor current;
    private final Clock clock;
    private String title = getTranslation("hub.title");

    HubView(
            HubRegister hubs,
            HubPeople people,
            HubPlans plans,
            Institutions institutions,
            Accounts accounts,
            CurrentActor current,
            Clock clock) {
        this.hubs = hubs;
        this.people = people;
        this.plans = plans;
        this.institutions = institutions;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        removeAll();
        Attempt.call(this, () -> hubs.get(current.get(), id))
                .ifPresentOrElse(this::show, () -> add(new PageHead(title)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Hub hub) {
        title = hub.head().name();
        removeAll();
        var stack = new Div(
                hub.pending() == null ? next(hub) : waiting(hub, hub.pending()),
                new HubSetupPart(hubs, institutions, current, hub, this::show),
                new HubMentorsPart(people, current, hub, this::show),
                new HubSecretaryPart(people, current, hub, secretary(hub), this::show),
                new HubPlanPart(plans, current, hub.id(), clock),
                new HubPapersPart(hubs, current, hub, this::show));
        stack.addClassName("stack");
        add(
                new PageHead(title)
                        .where(getTranslation("hub.title"))
                        .facts(
                                HubWords.badge(this, hub.status()),
                                new Anchor("sekretariat/hub", getTranslation("hub.all"))),
                stack);
    }

    private String secretary(Hub hub) {
        var account = hub.setup().secretary();
        return account == null ? "" : accounts.names(List.of(account)).getOrDefault(account, account.value());
    }

    private Section next(Hub hub) {
        var list = new Div();
        list.addClassName("stack");
        for (var rule : HubRules.next(hub.status())) list.add(step(hub, rule));
        return new Section(getTranslation("hub.next"), list).says(getTranslation("hub.next-says"));
    }

    /** Nothing is offered that will be refused: what is missing stands beside it. */
    private Div step(Hub hub, HubRule rule) {
        var missing = hubs.missing(current.get(), hub, rule);
        var button = new Button(getTranslation(rule.move().key()));
        button.setEnabled(missing.isEmpty());
        Attempt.onClick(button, () -> new HubStepDialog(hubs, current, hub, rule, this::show).open());
        var line = new Div(button);
        line.addClassName("actions");
        var says = missing.isEmpty()
                ? getTranslation(rule.hand() == HubHand.SECRETARY ? "hub.one-hand" : "hub.needs-second")
                : missing.stream().map(g -> getTranslation(g.key())).collect(Collectors.joining(" "));
        line.add(new Paragraph(says));
        return line;
    }

    private Section waiting(Hub hub, HubStep step) {
        var agree = new Button(getTranslation("hub.agree"));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(agree, () -> show(hubs.agree(current.get(), hub)));
        var not = new Button(getTranslation("hub.turn-down"));
        Attempt.onClick(not, () -> show(hubs.turnDown(current.get(), hub)));
        var who = accounts.names(List.of(step.by())).getOrDefault(step.by(), "");
        var body = new Div(new Paragraph(getTranslation(
                "hub.asked",
                who,
                Dates.here().shortDay(step.at()),
                getTranslation(step.to().key()),
                HubWords.paper(step.paper()))));
        if (!step.reason().isEmpty()) body.add(new Paragraph(step.reason()));
        if (!step.verdicts().isEmpty())
            body.add(HubWords.lines(
                    step.verdicts().stream()
                            .map(v -> getTranslation(
                                    v.met() ? "hub.criterion-met" : "hub.criterion-not",
                                    getTranslation(v.criterion().key()),
                                    v.reason()))
                            .toList(),
                    ""));
        return new Section(getTranslation(step.move().key()), body).actions(not, agree);
    }
}
