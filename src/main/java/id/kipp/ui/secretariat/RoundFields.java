package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Constitution;
import id.kipp.edition.HearingRule;
import id.kipp.edition.Matter;
import id.kipp.edition.Round;
import id.kipp.edition.RuleKey;
import id.kipp.edition.Secrecy;
import id.kipp.edition.Step;
import id.kipp.edition.Subjects;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One round of judging: its name, when, what is judged by whom on which sheet, and what becomes of the sheets. */
final class RoundFields extends Div implements Supplier<Round> {

    private final Round round;
    private final boolean fresh;
    private final RuleFigures.Both name;
    private final Select<Step> step;
    private final MultiSelectComboBox<String> stages;
    private final JudgesFields judges;
    private final MergingFields merging;
    private final RubricFields rubric;
    private final Select<Secrecy.Until> sheets;
    private final Select<Secrecy.Likes> likes;
    private final Select<String> told;
    private final Checkbox heard;
    private final FigureField presentation;
    private final FigureField interview;

    /** @param fresh it has been added just now: its key is made of its name */
    RoundFields(Constitution rules, Round round, boolean fresh, RuleFigures figures) {
        this.round = round;
        this.fresh = fresh;
        var path = "rounds." + round.key();
        name = figures.both(round.name());
        step = figures.step(round.step());
        stages = figures.some(
                "workshop.judged-stages",
                Matter.Move.STAGES,
                s -> getTranslation("stage." + s),
                round.subjects().stages());
        judges = new JudgesFields(round.judges(), figures, path);
        merging = new MergingFields(round.merging(), figures, path);
        judges.onPlanned(merging::planned);
        rubric = new RubricFields(rules, round, figures);
        sheets = figures.choice(
                "workshop.sheets-seen",
                List.of(Secrecy.Until.values()),
                u -> getTranslation("workshop.sheets-seen." + u),
                round.secrecy().sheets());
        likes = figures.choice(
                "workshop.likes-seen",
                List.of(Secrecy.Likes.values()),
                l -> getTranslation("workshop.likes-seen." + l),
                round.secrecy().likesSeen());
        told = figures.choice(
                "workshop.told-by",
                rules.matters().stream().map(Matter::key).toList(),
                m -> rules.findMatter(m).map(f -> Wording.of(f.name())).orElse(m),
                round.secrecy().toldBy());
        var hearing = hearing(round.hearing());
        heard = figures.check("workshop.heard", round.isHearing());
        presentation =
                figures.number("workshop.presentation", hearing.presentationMinutes(), path + ".hearing.presentation");
        interview = figures.number("workshop.interview", hearing.interviewMinutes(), path + ".hearing.interview");
        heard.addValueChangeListener(e -> minutes(e.getValue()));
        minutes(round.isHearing());
        var title = round.name().id().isEmpty() ? getTranslation("workshop.new-round") : Wording.of(round.name());
        var section = new Section(
                title,
                line(name.fields()),
                line(step, stages),
                judges,
                merging,
                line(sheets, likes, told),
                line(heard, presentation, interview),
                rubric);
        section.setId(path);
        add(section);
    }

    private static HearingRule hearing(@Nullable HearingRule now) {
        return now == null ? new HearingRule(10, 10) : now;
    }

    private void minutes(boolean shown) {
        presentation.setVisible(shown);
        interview.setVisible(shown);
    }

    /** In the order of a proposal's life, unless nothing has been changed. */
    private Subjects subjects() {
        var chosen = Matter.Move.STAGES.stream()
                .filter(stages.getSelectedItems()::contains)
                .toList();
        var now = round.subjects();
        return stages.getSelectedItems().equals(java.util.Set.copyOf(now.stages()))
                ? now
                : new Subjects(now.kind(), chosen);
    }

    /** Nothing is written where nobody has said anything. */
    private Secrecy.@Nullable Likes likes() {
        return likes.getValue() == round.secrecy().likesSeen() ? round.secrecy().likes() : likes.getValue();
    }

    @Override
    public Round get() {
        return new Round(
                fresh ? RuleKey.of(name.get(), round.key()) : round.key(),
                name.get(),
                step.getValue(),
                subjects(),
                judges.get(),
                rubric.get(),
                merging.of(judges.get()),
                new Secrecy(sheets.getValue(), told.getValue(), likes()),
                heard.getValue() ? new HearingRule(value(presentation), value(interview)) : null);
    }
}
