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
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.LongJob;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.time.Duration;
import java.util.List;

/** What follows from the log: how far each has come, and in red what could not be done, to be tried again by a person. */
final class FollowersCard extends Div {

    private static final Duration LOOK = Duration.ofMillis(400);

    private final Followers followers;
    private final CurrentActor current;
    private final UnorderedList list = new UnorderedList();

    FollowersCard(Followers followers, CurrentActor current) {
        this.followers = followers;
        this.current = current;
        addClassName("followers");
        list.addClassName("task-list");
        var lags = show();
        add(new Section(getTranslation("followers.title"), list, anew(lags)).says(getTranslation("followers.says")));
    }

    private List<Followers.Lag> show() {
        list.removeAll();
        var lags = followers.lags(current.get());
        for (var lag : lags) {
            if (lag.behind() > 0) list.add(behind(lag));
            lag.undigested().stream().map(u -> waiting(lag, u)).forEach(list::add);
        }
        if (list.getChildren().findAny().isEmpty()) list.add(new ListItem(getTranslation("followers.current")));
        return lags;
    }

    /** What is only read is counted from the log and can be counted from it again; letters and bells are not sent twice. */
    private Details anew(List<Followers.Lag> lags) {
        var buttons = new Div();
        buttons.addClassName("actions");
        var bars = new Div();
        bars.addClassName("stack");
        lags.stream().filter(Followers.Lag::remade).map(l -> anew(l, bars)).forEach(buttons::add);
        lags.stream().filter(l -> l.remaking() != null).forEach(l -> watch(l, bars));
        var anew = new Details(
                getTranslation("followers.anew"), new Paragraph(getTranslation("followers.anew-says")), buttons, bars);
        anew.setOpened(bars.getComponentCount() > 0);
        return anew;
    }

    /** The button stays: whoever presses it again is told that it is being done, and the focus has where to be. */
    private Button anew(Followers.Lag lag, Div bars) {
        var anew = new Button(name(lag));
        anew.addClickListener(e -> new ConfirmAction(
                        getTranslation("followers.anew-ask", name(lag)), getTranslation("followers.anew"))
                .says(getTranslation("followers.anew-says"))
                .ask(() -> {
                    try {
                        followers.rebuild(current.get(), lag.follower());
                    } finally { // also where somebody else was first
                        watch(lag, bars);
                    }
                }));
        return anew;
    }

    /** One bar for each; it may be left and is there again when the page is. */
    private void watch(Followers.Lag lag, Div bars) {
        if (bars.getChildren().anyMatch(b -> b.hasClassName(barOf(lag)))) return;
        var actor = current.get();
        var says = getTranslation("followers.anew-runs", name(lag));
        var hindered = getTranslation("followers.anew-hindered", name(lag));
        var bar = new LongJob<Boolean>(
                        says,
                        progress -> {
                            for (var at = followers.remaking(actor, lag.follower());
                                    at.isPresent();
                                    at = followers.remaking(actor, lag.follower())) {
                                var trouble = at.get().trouble();
                                progress.at(
                                        at.get().share(), trouble.isEmpty() ? says : hindered + " (" + trouble + ")");
                                Thread.sleep(LOOK);
                            }
                            return true;
                        },
                        done -> {
                            ActTold.done(getTranslation("followers.anew-done", name(lag)));
                            show();
                        })
                .watching();
        bar.addClassName(barOf(lag));
        bars.add(bar);
    }

    private static String barOf(Followers.Lag lag) {
        return "remaking-" + lag.follower().split(" ")[0];
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
