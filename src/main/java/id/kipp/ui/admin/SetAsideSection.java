package id.kipp.ui.admin;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.audit.SetAside;
import id.kipp.kernel.AccountId;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.util.List;

/** Lines that nobody can vouch for: what they claim, where they were found, and what to do now. */
final class SetAsideSection extends Div {

    SetAsideSection(List<SetAside> lines, Trail trail) {
        addClassName("set-aside");
        var list = new UnorderedList();
        var names = trail.names(lines.stream().map(SetAside::actor).toList());
        for (var line : lines)
            list.add(item(line, names.getOrDefault(new AccountId(line.actor()), line.actor()), trail));
        add(new Section(
                        getTranslation("admin.set-aside", lines.size()),
                        list,
                        new Paragraph(getTranslation("admin.set-aside-do")))
                .says(getTranslation("admin.set-aside-says")));
    }

    private ListItem item(SetAside line, String who, Trail trail) {
        var claims = line.subject().isEmpty()
                ? getTranslation("admin.set-aside-nothing")
                : getTranslation(
                        "admin.set-aside-claims", who, trail.words(line.action(), getLocale()), line.subject());
        var where = new Code(line.collection() + " " + line.document());
        return new ListItem(
                new StateBadge(Tone.BAD, getTranslation(line.reason().key())),
                new Paragraph(claims),
                new Span(getTranslation("admin.set-aside-found", Dates.here().brief(line.at())) + " "),
                where);
    }
}
