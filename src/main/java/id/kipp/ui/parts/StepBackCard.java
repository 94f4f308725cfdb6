package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.judging.StepBacks;
import id.kipp.kernel.AccountId;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.util.List;
import java.util.Map;

/** From what somebody stepped back, why, what became of their work, and whether it holds. */
final class StepBackCard extends Div {

    StepBackCard(StepBacks.StepBack of, String what, Map<AccountId, String> names, List<Button> actions) {
        var disclosure = of.disclosure();
        var said = disclosure.said();
        var section = new Section(
                        what,
                        new StateBadge(
                                disclosure.holds() ? Tone.ATTENTION : Tone.QUIET,
                                getTranslation(disclosure.holds() ? "step-back.holds" : "step-back.taken-back")),
                        new Prose(said.reason()))
                .says(names.getOrDefault(disclosure.who(), "") + " · "
                        + Dates.here().brief(said.at()));
        if (said.aside() + said.resting() > 0)
            section.add(new Paragraph(getTranslation("step-back.done", said.aside(), said.resting())));
        var undone = disclosure.undone();
        if (undone != null)
            section.add(new Paragraph(
                    getTranslation("step-back.undone", Dates.here().brief(undone.at()), undone.reason())));
        actions.forEach(section::add);
        add(section);
    }
}
