package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.account.CurrentActor;
import id.kipp.audit.Followers;
import id.kipp.audit.Undigested;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.util.List;

/** What follows from the log: how far each has come, and in red what could not be done, to be tried again by a person. */
final class FollowersCard extends Div {

    private final Followers followers;
    private final CurrentActor current;

    FollowersCard(Followers followers, CurrentActor current) {
        this.followers = followers;
        this.current = current;
        addClassName("followers");
        show();
    }

    private void show() {
        removeAll();
        var list = new UnorderedList();
        list.addClassName("task-list");
        var lags = followers.lags(current.get());
        for (var lag : lags) {
            if (lag.behind() > 0) list.add(behind(lag));
            lag.undigested().stream().map(u -> waiting(lag, u)).forEach(list::add);
        }
        if (list.getChildren().findAny().isEmpty()) list.add(new ListItem(getTranslation("followers.current")));
        add(new Section(getTranslation("followers.title"), list, anew(lags)).says(getTranslation("followers.says")));
    }

    /** What is only read is counted from the log and can be counted from it again; letters and bells are not sent twice. */
    private Details anew(List<Followers.Lag> lags) {
        var buttons = new Div();
        buttons.addClassName("actions");
        lags.stream().filter(Followers.Lag::remade).map(this::anew).forEach(buttons::add);
        return new Details(
                getTranslation("followers.anew"), new Paragraph(getTranslation("followers.anew-says")), buttons);
    }

    private Button anew(Followers.Lag lag) {
        var anew = new Button(name(lag));
        anew.addClickListener(e -> new ConfirmAction(
                        getTranslation("followers.anew-ask", name(lag)), getTranslation("followers.anew"))
                .says(getTranslation("followers.anew-says"))
                .ask(() -> {
                    followers.rebuild(current.get(), lag.follower());
                    show();
                }));
        return anew;
    }

    private ListItem behind(Followers.Lag lag) {
        var figure = new Span(Numbers.here().whole(lag.behind()));
        figure.addClassName("task-figure");
        return new ListItem(figure, new Span(getTranslation("followers.behind", name(lag))));
    }

    private ListItem waiting(Followers.Lag lag, Undigested line) {
        var key = line.aside() ? "followers.aside" : "followers.trying";
        var says = getTranslation(
                key,
                name(lag),
                getTranslation("audit." + line.action()),
                line.subject(),
                line.reason(),
                Dates.here().brief(line.at()));
        var state = line.aside()
                ? new StateBadge(Tone.BAD, getTranslation("followers.is-aside"))
                : new StateBadge(Tone.BUSY, getTranslation("followers.is-tried"));
        var item = new ListItem(state, new Paragraph(says));
        item.addClassName("stack");
        if (line.aside()) item.add(again(line));
        return item;
    }

    private Button again(Undigested line) {
        var again = new Button(getTranslation("followers.again"));
        Attempt.onClick(again, () -> {
            followers.again(current.get(), line);
            show();
        });
        return again;
    }

    /** An index has its own id behind its name. */
    private String name(Followers.Lag lag) {
        var name = lag.follower().split(" ")[0];
        var key = "followers.name." + name;
        var label = getTranslation(key);
        return label.contains(key) ? name : label;
    }
}
