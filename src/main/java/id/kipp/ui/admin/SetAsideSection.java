package id.kipp.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.audit.SetAside;
import id.kipp.audit.SetAsideClosing;
import id.kipp.audit.SetAsides;
import id.kipp.kernel.AccountId;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.util.List;
import java.util.Map;

/** Lines that nobody can vouch for: what they claim, where they were found, what to do now, and what became of it. */
final class SetAsideSection extends Div {

    private final Trail trail;
    private Map<AccountId, String> names = Map.of(); // of those whom the lines name

    SetAsideSection(Trail trail) {
        this.trail = trail;
        show();
    }

    private void show() {
        removeAll();
        var found = trail.setAside();
        names = trail.names(found.stream().map(f -> f.line().actor()).toList());
        var open = found.stream().anyMatch(SetAsides.Found::isOpen);
        setClassName("set-aside", open);
        setVisible(!found.isEmpty());
        var section = new Section(getTranslation("admin.set-aside", found.size()), list(found));
        if (open) section.add(new Paragraph(getTranslation("admin.set-aside-do")));
        add(section.says(getTranslation("admin.set-aside-says")));
    }

    private UnorderedList list(List<SetAsides.Found> found) {
        var list = new UnorderedList();
        for (var one : found) list.add(item(one));
        return list;
    }

    private ListItem item(SetAsides.Found found) {
        var line = found.line();
        var item = new ListItem(
                new StateBadge(
                        found.isOpen() ? Tone.BAD : Tone.QUIET,
                        getTranslation(line.reason().key())),
                new Paragraph(claims(line)),
                new Span(getTranslation("admin.set-aside-found", Dates.here().brief(line.at())) + " "),
                new Code(line.collection() + " " + line.document()));
        if (found.closing() instanceof SetAsideClosing closing) item.add(new Paragraph(closed(closing)));
        else if (trail.mayClose()) item.add(close(line));
        return item;
    }

    private String claims(SetAside line) {
        return line.subject().isEmpty()
                ? getTranslation("admin.set-aside-nothing")
                : getTranslation(
                        "admin.set-aside-claims",
                        names.getOrDefault(new AccountId(line.actor()), line.actor()),
                        trail.words(line.action(), getLocale()),
                        line.subject());
    }

    private String closed(SetAsideClosing closing) {
        return getTranslation(
                "admin.set-aside-closed", Dates.here().brief(closing.at()), trail.who(closing.by()), closing.reason());
    }

    private Button close(SetAside line) {
        var close = new Button(getTranslation("admin.set-aside-close"), Glyph.CHECK.icon());
        close.setAriaLabel(getTranslation("admin.set-aside-close-that", line.collection() + " " + line.document()));
        close.addClickListener(e -> new ReasonDialog(
                        getTranslation("admin.set-aside-close-ask", line.document()),
                        getTranslation("admin.set-aside-close"))
                .says(getTranslation("admin.set-aside-close-says"))
                .ask(reason -> {
                    trail.close(line, reason);
                    ActTold.done(getTranslation("admin.set-aside-close-done"));
                    show();
                }));
        return close;
    }
}
