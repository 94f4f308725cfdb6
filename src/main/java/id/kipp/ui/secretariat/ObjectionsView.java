package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.objection.Objection;
import id.kipp.objection.Objections;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;

/** Objections to provisional finalists, each decided with a reason. */
@Route("sekretariat/sanggahan")
@Menu(title = "objection.desk", icon = "gavel", order = 62)
@RolesAllowed("SECRETARIAT")
class ObjectionsView extends EditionPage {

    private final Objections objections;
    private final Proposals proposals;
    private final CurrentActor current;

    ObjectionsView(Objections objections, Proposals proposals, Editions editions, CurrentActor current, Clock clock) {
        super("objection.desk", "objection.desk-says", Steps::objection, editions, clock);
        this.objections = objections;
        this.proposals = proposals;
        this.current = current;
    }

    @Override
    void fill(Div place, Edition edition) {
        place.removeAll();
        var actor = current.get();
        var all = objections.of(actor, edition.id());
        if (all.isEmpty()) place.add(new EmptyState(Glyph.FLAG, getTranslation("objection.none")));
        else {
            var open = all.stream().filter(Objection::isOpen).count();
            var count =
                    new Span(getTranslation("objection.count", Numbers.here().whole(all.size()), all.size(), open));
            count.addClassName("count");
            place.add(count);
        }
        var titles = new HashMap<>();
        proposals
                .all(actor, all.stream().map(Objection::proposal).distinct().toList())
                .forEach(p -> titles.put(p.id(), p.submitted().title()));
        all.forEach(o -> place.add(card(place, edition, o, String.valueOf(titles.getOrDefault(o.proposal(), "")))));
    }

    private Section card(Div place, Edition edition, Objection objection, String title) {
        var filing = objection.filing();
        var section = new Section(title, badge(objection), new Prose(filing.text()))
                .says(objection.id() + " · " + filing.name() + " · " + filing.email() + " · "
                        + Dates.here().brief(objection.at()));
        if (!filing.evidence().isEmpty()) section.add(new Prose(filing.evidence()));
        var decision = objection.decision();
        if (decision != null) section.add(new Prose(decision.reason()));
        if (objection.isOpen()) {
            var actions = new Div(decide(place, edition, objection, true), decide(place, edition, objection, false));
            actions.addClassName("actions");
            section.add(actions);
        }
        return section;
    }

    private StateBadge badge(Objection objection) {
        var tone =
                switch (objection.state()) {
                    case OPEN -> Tone.ATTENTION;
                    case UPHELD -> Tone.BAD;
                    case REJECTED -> Tone.QUIET;
                    case NOTED -> Tone.GOOD;
                };
        return new StateBadge(tone, getTranslation("objection.state." + objection.state()));
    }

    private Button decide(Div place, Edition edition, Objection objection, boolean upheld) {
        var verb = getTranslation(upheld ? "objection.uphold" : "objection.reject");
        return new Button(verb, e -> {
            var dialog = new ReasonDialog(verb, verb);
            if (upheld) dialog.says(getTranslation("objection.uphold-says")).danger();
            dialog.ask(reason -> {
                objections.decide(current.get(), objection, upheld, reason);
                fill(place, edition);
            });
        });
    }
}
