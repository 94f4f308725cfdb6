package id.kipp.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.source.Gap;
import id.kipp.source.Quality;
import id.kipp.source.RecordStanding.State;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import jakarta.annotation.security.RolesAllowed;

/** How good each register is: how much there is, what is missing in it, what waits for a person. */
@Route("register/mutu")
@Menu(title = "quality.title", icon = "activity", order = 86)
@InPhase(Phase.PUBLISH)
@RolesAllowed({"SECRETARIAT", "CO_MANAGER"})
class QualityView extends Div implements HasDynamicTitle {

    QualityView(Quality quality, CurrentActor current) {
        addClassName("stack");
        add(new PageHead(getPageTitle()).expects(getTranslation("quality.says")));
        quality.all(current.get()).forEach(of -> add(register(of)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quality.title");
    }

    private Component register(Quality.Of of) {
        var n = Numbers.here();
        var counts = new FactList().add(getTranslation("quality.records"), n.whole(of.records()));
        for (var state : State.values())
            counts.add(
                    getTranslation("quality.state." + state),
                    n.whole(of.states().getOrDefault(state, 0L)));
        counts.add(getTranslation("quality.unknown"), n.whole(of.unknown()));
        counts.add(getTranslation("quality.doubles"), n.whole(of.doubles()));
        var section = new Section(of.register().title(), counts);
        section.add(of.read() == 0 ? new Paragraph(getTranslation("quality.never")) : gaps(of));
        return section;
    }

    private Component gaps(Quality.Of of) {
        var n = Numbers.here();
        var gaps = new FactList();
        for (var gap : Gap.values()) {
            var many = of.gaps().getOrDefault(gap, 0L);
            gaps.add(
                    getTranslation("quality.gap." + gap),
                    getTranslation("quality.of", n.whole(many), n.percent(many / (double) of.read())));
        }
        return new Div(
                new Paragraph(getTranslation(
                        "quality.gaps", n.whole(of.read()), Dates.here().time(of.at()))),
                gaps);
    }
}
