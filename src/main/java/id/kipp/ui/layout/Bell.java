package id.kipp.ui.layout;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import id.kipp.account.CurrentActor;
import id.kipp.notice.Inbox;
import id.kipp.notice.Links;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;

/** What concerns this person: how many are new, the latest of them, and where each leads. One read, however many. */
final class Bell extends Div {

    private final Notices notices;
    private final Links links;
    private final CurrentActor current;
    private final Span count = new Span();
    private final Button button = new Button(Glyph.BELL.icon());
    private final Div list = new Div();

    Bell(Notices notices, Links links, CurrentActor current) {
        this.notices = notices;
        this.links = links;
        this.current = current;
        addClassName("bell");
        count.addClassName("bell-count");
        list.addClassName("bell-list");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setSuffixComponent(count);
        var popover = new Popover(list);
        popover.setTarget(button);
        popover.setModal(true);
        popover.setAriaLabel(getTranslation("bell.title"));
        popover.addOpenedChangeListener(e -> {
            if (e.isOpened()) show();
        });
        add(button, popover);
        show();
    }

    private void show() {
        var inbox = notices.inbox(current.get());
        var unread = Numbers.here().whole(inbox.unread());
        count.setText(unread);
        count.setVisible(inbox.unread() > 0);
        button.setAriaLabel(getTranslation("bell.unread", unread));
        list.removeAll();
        if (inbox.notices().isEmpty()) list.add(new Paragraph(getTranslation("bell.empty")));
        else list.add(head(inbox), items(inbox));
    }

    private Div head(Inbox inbox) {
        var all = new Button(getTranslation("bell.read-all"), e -> {
            notices.readAll(current.get());
            show();
        });
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.setVisible(inbox.unread() > 0);
        var title = new Span(getTranslation("bell.title"));
        title.addClassName("bell-title");
        var head = new Div(title, all);
        head.addClassName("bell-head");
        return head;
    }

    private UnorderedList items(Inbox inbox) {
        var items = new UnorderedList();
        inbox.notices().stream().limit(30).map(this::item).forEach(items::add);
        return items;
    }

    private ListItem item(Notice notice) {
        var link = new Anchor(
                "/" + links.to(notice.subject(), current.get().roles()),
                getTranslation(notice.sentence(), notice.arguments().toArray()));
        link.getElement().addEventListener("click", e -> {
            notices.read(current.get(), notice);
            show();
        });
        var when = new Span(Dates.here().brief(notice.at()));
        when.addClassName("bell-when");
        var item = new ListItem(link, when);
        if (!notice.read()) {
            item.addClassName("unread");
            var fresh = new Span(getTranslation("bell.new"));
            fresh.addClassName("bell-new");
            item.addComponentAsFirst(fresh);
        }
        return item;
    }
}
