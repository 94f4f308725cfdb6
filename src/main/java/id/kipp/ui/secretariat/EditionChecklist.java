package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.edition.Edition;
import id.kipp.edition.RulesPart;
import id.kipp.edition.RulesProblem;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.LaterShown;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** The parts of an edition, what is still to be done in each, and where. */
final class EditionChecklist extends Div implements LaterShown {

    private final Supplier<Edition> edition;

    EditionChecklist(Supplier<Edition> edition) {
        this.edition = edition;
        addClassName("stack");
    }

    @Override
    public void shown() {
        removeAll();
        var now = edition.get();
        var problems = now.problems();
        var list = new UnorderedList();
        list.addClassName("part-list");
        for (var part : RulesPart.values())
            list.add(part(
                    now, part, problems.stream().filter(p -> p.part() == part).toList()));
        var section = new Section(getTranslation("workshop.check"), list);
        if (now.isDrafted()) section.says(getTranslation("workshop.drafted"));
        add(section);
    }

    private ListItem part(Edition now, RulesPart part, List<RulesProblem> problems) {
        var blocking = problems.stream().filter(RulesProblem::isBlocking).count();
        var badge = blocking > 0
                ? new StateBadge(Tone.BAD, getTranslation("workshop.to-mend", blocking))
                : problems.isEmpty()
                        ? new StateBadge(Tone.GOOD, getTranslation("workshop.complete"))
                        : new StateBadge(Tone.ATTENTION, getTranslation("workshop.to-look-at", problems.size()));
        var head = new Div(new Anchor(address(now, part, ""), getTranslation("workshop.part." + part)), badge);
        head.addClassNames("row", "part-head");
        var item = new ListItem(head);
        if (problems.isEmpty()) return item;
        var all = new UnorderedList();
        problems.forEach(p -> all.add(new ListItem(new Anchor(address(now, part, p.place()), sentence(this, p)))));
        item.add(all);
        return item;
    }

    static String sentence(Component where, RulesProblem problem) {
        return where.getTranslation(
                problem.key(),
                problem.arguments().stream()
                        .map(a -> a instanceof Text text ? Wording.of(text) : a)
                        .toArray());
    }

    static String address(Edition edition, RulesPart part, String place) {
        return EditionsView.href(edition) + "?" + EditionView.PART + "=" + part
                + (place.isEmpty()
                        ? ""
                        : "&" + EditionView.PLACE + "=" + URLEncoder.encode(place, StandardCharsets.UTF_8));
    }
}
