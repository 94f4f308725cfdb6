package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.assignment.Disclosure;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
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
public abstract class StepBackPage extends TeamPage {

    private final StepBackDesk desk;

    protected StepBackPage(StepBackDesk desk) {
        super("step-back.title", new TeamDesk(desk.editions(), desk.pacts(), desk.current(), desk.clock()));
        this.desk = desk;
        addClassName("stack");
    }

    /** Whoever has withdrawn may still read what they said. */
    @Override
    protected boolean isMine(Actor actor, Edition edition) {
        return actor.is(Role.SECRETARIAT)
                || edition.team().has(actor.id())
                || !desk.stepBacks().mine(actor, edition.id()).isEmpty();
    }

    @Override
    protected Step step(Edition edition) {
        return Steps.judging(edition);
    }

    @Override
    protected String says(Edition edition) {
        return "step-back.says";
    }

    @Override
    protected boolean needsPact(Actor actor, Edition edition) {
        return false; // one can be in conflict before one has signed anything
    }

    @Override
    protected void fill(Edition edition, PageHead head, QueryParameters asked) {
        var actor = actor();
        var acts = new StepBackActs(desk, edition, this::again);
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
        all.forEach(s -> add(new StepBackCard(s, what(s, agencies), names, takeBack(s))));
    }

    private String what(StepBacks.StepBack s, Map<AgencyId, String> agencies) {
        var scope = s.disclosure().scope();
        var about = scope.kind() == Disclosure.Kind.INSTITUTION
                ? agencies.getOrDefault(new AgencyId(scope.of()), "")
                : s.about();
        return getTranslation("step-back." + scope.kind(), about);
    }

    /** The secretariat takes back what others have said. */
    private List<Button> takeBack(StepBacks.StepBack s) {
        var actor = actor();
        var said = s.disclosure();
        if (!actor.is(Role.SECRETARIAT) || !said.holds() || said.who().equals(actor.id())) return List.of();
        var word = getTranslation("step-back.take-back");
        var button = new Button(word, Glyph.UNDO.icon(), e -> new ReasonDialog(word, word)
                .says(getTranslation("step-back.take-back-says"))
                .ask(reason -> {
                    desk.stepBacks().takeBack(actor(), said, reason);
                    again();
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return List.of(button);
    }
}
