package id.kipp.ui.replication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.Catalogue;
import id.kipp.kernel.Role;
import id.kipp.replication.SharedProblem;
import id.kipp.replication.SharedProblems;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A problem that several institutions share: who has it, who works on it, ideas, and who helps. */
@Route("masalah-bersama/:problem")
@RolesAllowed({"AGENCY", "SERVICE_UNIT", "HUB", "SECRETARIAT"})
class SharedProblemView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SharedProblems problems;
    private final Catalogue catalogue;
    private final CurrentActor current;
    private String title = "";

    SharedProblemView(SharedProblems problems, Catalogue catalogue, CurrentActor current) {
        this.problems = problems;
        this.catalogue = catalogue;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill(event.getRouteParameters().get("problem").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void fill(String id) {
        removeAll();
        var one = problems.get(current.get(), id);
        title = one.head().title();
        var head = new PageHead(title)
                .where(one.head().province().label())
                .expects(getTranslation(one.isOpen() ? "shared.expects" : "shared.expects-over"));
        head.actions(acts(one).toArray(Component[]::new));
        add(head, people(one), ideas(one), mentors(one));
        if (!one.isOpen()) add(new Section(getTranslation("shared.outcome"), new Prose(one.outcome())));
    }

    private List<Component> acts(SharedProblem one) {
        var acts = new ArrayList<Component>();
        if (!one.isOpen()) return acts;
        var actor = current.get();
        var isHere =
                actor.is(Role.AGENCY) && actor.agency().filter(one::isJoinedBy).isEmpty();
        if (isHere) {
            var join = new Button(getTranslation("shared.join"));
            Attempt.onClick(join, () -> again(problems.join(actor, one.id())));
            acts.add(join);
        }
        acts.add(new Button(getTranslation("shared.idea"), e -> new IdeaDialog(
                        catalogue,
                        idea -> again(problems.suggest(
                                actor, one.id(), idea.text(), idea.way(), idea.reason(), idea.original())))
                .open()));
        if (problems.guides(actor, one)) {
            acts.add(new Button(getTranslation("shared.mentor"), e -> mentor(one)));
            acts.add(new Button(getTranslation("shared.close"), e -> close(one)));
        }
        return acts;
    }

    private void mentor(SharedProblem one) {
        var making = new Checkbox(getTranslation("shared.making"), true);
        new ReasonDialog(getTranslation("shared.mentor-ask"), getTranslation("shared.mentor"))
                .label(getTranslation("shared.position"))
                .atMost(200)
                .beside(making)
                .ask(who -> again(problems.appoint(current.get(), one.id(), who, making.getValue())));
    }

    private void close(SharedProblem one) {
        new ReasonDialog(getTranslation("shared.close-ask"), getTranslation("shared.close"))
                .label(getTranslation("shared.outcome"))
                .ask(what -> again(problems.close(current.get(), one.id(), what)));
    }

    private void again(SharedProblem now) {
        fill(now.id());
    }

    private Section people(SharedProblem one) {
        var having = one.shared().stream()
                .map(SharedProblem.Sharing::name)
                .distinct()
                .collect(Collectors.joining("; "));
        var list = new UnorderedList();
        one.joined()
                .forEach(j ->
                        list.add(new ListItem(j.name() + " · " + Dates.here().shortDay(j.at()))));
        var section =
                new Section(getTranslation("shared.people"), new Paragraph(getTranslation("shared.having", having)));
        section.add(list.getComponentCount() == 0 ? new Paragraph(getTranslation("shared.nobody")) : list);
        return section;
    }

    private Section ideas(SharedProblem one) {
        var list = new UnorderedList();
        one.ideas().reversed().forEach(i -> list.add(idea(i)));
        return new Section(
                getTranslation("shared.ideas"),
                list.getComponentCount() == 0 ? new Paragraph(getTranslation("shared.no-idea")) : list);
    }

    private ListItem idea(SharedProblem.Idea idea) {
        var item = new ListItem(new Prose(idea.text()));
        var why = new Paragraph(getTranslation(idea.way().key()) + ": " + idea.reason());
        var original = idea.original();
        if (original != null) {
            var link = new Anchor("katalog/" + original.value(), original.value());
            link.setRouterIgnore(true);
            why.add(" · ");
            why.add(link);
        }
        var by = new Paragraph(idea.by() + " · " + Dates.here().shortDay(idea.at()));
        by.addClassNames("muted", "small");
        item.add(why, by);
        return item;
    }

    private Section mentors(SharedProblem one) {
        var list = new UnorderedList();
        one.mentors()
                .forEach(m -> list.add(new ListItem(m.position() + " · "
                        + getTranslation(m.making() ? "shared.helps-making" : "shared.helps-adopting"))));
        return new Section(
                getTranslation("shared.mentors"),
                list.getComponentCount() == 0 ? new Paragraph(getTranslation("shared.no-mentor")) : list);
    }
}
