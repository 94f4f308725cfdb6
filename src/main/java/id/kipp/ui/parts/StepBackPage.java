package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import id.kipp.assignment.Disclosure;
import id.kipp.edition.Edition;
import id.kipp.judging.StepBacks;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Stepping back, and what has been stepped back from; the secretariat sees everybody's. */
public abstract class StepBackPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final StepBackDesk desk;

    protected StepBackPage(StepBackDesk desk) {
        this.desk = desk;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = desk.current().get();
        var mine = desk.editions().all().stream()
                .filter(e -> actor.is(Role.SECRETARIAT) || e.team().has(actor.id()) || hasSaid(actor, e))
                .toList();
        EditionChoice.of(mine, event.getLocation().getQueryParameters(), Steps::judging, desk.clock())
                .ifPresentOrElse(this::show, () -> {
                    removeAll();
                    add(new PageHead(getPageTitle()), new EmptyState(getTranslation("panel.no-edition")));
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("step-back.title");
    }

    /** Whoever has withdrawn may still read what they said. */
    private boolean hasSaid(Actor actor, Edition edition) {
        return !desk.stepBacks().mine(actor, edition.id()).isEmpty();
    }

    private void show(EditionChoice choice) {
        removeAll();
        var edition = choice.edition();
        var actor = desk.current().get();
        add(choice.in(new PageHead(getPageTitle()), Steps.judging(edition), desk.clock())
                .expects(getTranslation("step-back.says")));
        var acts = new StepBackActs(desk, edition, () -> show(choice));
        add(new Section(getTranslation("step-back.say"), acts).says(getTranslation("step-back.say-says")));
        var all = actor.is(Role.SECRETARIAT)
                ? desk.stepBacks().of(actor, edition.id())
                : desk.stepBacks().mine(actor, edition.id());
        if (all.isEmpty()) add(new EmptyState(getTranslation("step-back.none")));
        var agencies = desk.agencies()
                .names(all.stream()
                        .map(s -> s.disclosure().scope())
                        .filter(s -> s.kind() == Disclosure.Kind.INSTITUTION)
                        .map(s -> new AgencyId(s.of()))
                        .collect(Collectors.toSet()));
        var names = desk.accounts()
                .names(all.stream().map(s -> s.disclosure().who()).collect(Collectors.toSet()));
        all.forEach(s -> add(new StepBackCard(s, what(s, agencies), names, again(choice, s))));
    }

    private String what(StepBacks.StepBack s, Map<AgencyId, String> agencies) {
        var scope = s.disclosure().scope();
        var about = scope.kind() == Disclosure.Kind.INSTITUTION
                ? agencies.getOrDefault(new AgencyId(scope.of()), "")
                : s.about();
        return getTranslation("step-back." + scope.kind(), about);
    }

    /** The secretariat takes back what others have said. */
    private List<Button> again(EditionChoice choice, StepBacks.StepBack s) {
        var actor = desk.current().get();
        var said = s.disclosure();
        if (!actor.is(Role.SECRETARIAT) || !said.holds() || said.who().equals(actor.id())) return List.of();
        var word = getTranslation("step-back.take-back");
        var button = new Button(word, Glyph.UNDO.icon(), e -> new ReasonDialog(word, word)
                .says(getTranslation("step-back.take-back-says"))
                .ask(reason -> {
                    desk.stepBacks().takeBack(desk.current().get(), said, reason);
                    show(choice);
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return List.of(button);
    }
}
