package id.kipp.ui.network;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Scale;
import id.kipp.judging.Line;
import id.kipp.judging.PublicOpinion;
import id.kipp.judging.PublicRatings;
import id.kipp.judging.Rateable;
import id.kipp.judging.Rater;
import id.kipp.judging.Rubric;
import id.kipp.kernel.Score;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ratings of the public that were taken on paper or a tablet at a service desk, one form after the other. */
@Route("penilaian-terbantu")
@Menu(title = "assisted.title", icon = "pencil", order = 47)
@InPhase(Phase.JUDGE)
@RolesAllowed({"HUB", "SECRETARIAT"})
class AssistedRatingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PublicRatings ratings;
    private final CurrentActor current;
    private final Div form = new Div();

    AssistedRatingView(PublicRatings ratings, CurrentActor current) {
        this.ratings = ratings;
        this.current = current;
        addClassName("stack");
        form.addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assisted.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        form.removeAll();
        add(new PageHead(getPageTitle()).expects(getTranslation("assisted.says")));
        var all = ratings.open().stream().flatMap(r -> ratings.all(r).stream()).toList();
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("assisted.none")));
            return;
        }
        var which = new ComboBox<Rateable>(getTranslation("assisted.what"));
        which.setItems(all);
        which.setItemLabelGenerator(r -> r.number() + " " + r.title() + " · " + r.institution());
        which.setWidthFull();
        which.addValueChangeListener(e -> {
            form.removeAll();
            if (e.getValue() != null) ask(e.getValue());
        });
        add(new Section(getTranslation("assisted.what"), which), form);
    }

    /** One form, blank again once it was kept. */
    private void ask(Rateable what) {
        form.removeAll();
        var number = new TextField(getTranslation("assisted.form"));
        number.setHelperText(getTranslation("assisted.form-hint"));
        number.setRequiredIndicatorVisible(true);
        number.setMaxLength(PublicRatings.FORM);
        var relation = new RadioButtonGroup<Rater.Relation>(getTranslation("site.rate-relation"));
        relation.setItems(Rater.Relation.values());
        relation.setItemLabelGenerator(r -> getTranslation("site.relation." + r));
        var steps = new LinkedHashMap<String, RadioButtonGroup<Scale.Option>>();
        what.rubric().items().forEach(i -> steps.put(i.criterion(), statement(what.rubric(), i)));
        var comment = new TextArea(getTranslation("site.rate-comment"));
        comment.setMaxLength(PublicOpinion.COMMENT);
        comment.setWidthFull();
        var keep = new Button(getTranslation("assisted.keep"));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(keep, () -> {
            var said = new PublicOpinion(relation.getValue(), lines(steps), comment.getValue());
            ratings.assist(current.get(), what.round().key(), what.subject(), number.getValue(), said);
            ActTold.done(getTranslation("assisted.kept", number.getValue()));
            ask(what);
        });
        var section = new Section(what.title(), number, relation);
        steps.values().forEach(section::add);
        section.add(comment, keep);
        form.add(section);
        number.focus();
    }

    private static RadioButtonGroup<Scale.Option> statement(Rubric rubric, Rubric.Item item) {
        var group = new RadioButtonGroup<Scale.Option>(Wording.of(item.label()));
        group.setItems(rubric.scale().options());
        group.setItemLabelGenerator(Wording::of);
        return group;
    }

    private static List<Line> lines(Map<String, RadioButtonGroup<Scale.Option>> steps) {
        return steps.entrySet().stream()
                .filter(e -> e.getValue().getValue() != null)
                .map(e -> new Line(e.getKey(), new Score(e.getValue().getValue().points()), ""))
                .toList();
    }
}
