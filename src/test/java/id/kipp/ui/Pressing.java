package id.kipp.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.Competition;
import id.kipp.account.Account;
import id.kipp.audit.Forgetful;
import id.kipp.kernel.Role;
import id.kipp.store.CommandCount;
import id.kipp.store.Snapshot;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Said;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Opens page after page as somebody, and presses what can be pressed; what that changed is put back. */
final class Pressing {

    /** Rows of a list that are looked at: those after them are alike. */
    private static final int ROWS = 3;

    /** What is typed or chosen on the way is answered by these, and by no more is anybody turned down. */
    private static final Set<String> TYPED = Set.of(
            "account.password-length",
            "account.password-wrong",
            "agency.unit-name-length",
            "announcement.number-missing",
            "announcement.text-length",
            "assignment.nobody-named",
            "catalogue.bad-figure",
            "catalogue.update-empty",
            "consolidation.message-empty",
            "hub.action",
            "hub.bad-year",
            "hub.mentor-account",
            "library.bad-link",
            "mail.bad-address",
            "objection.number-unknown",
            "objection.text-length",
            "replication.already",
            "replication.bad-day",
            "replication.need-missing",
            "replication.original-missing",
            "replication.stage-missing",
            "replication.summary-missing",
            "schedule.incomplete",
            "secretariat.replace-whom",
            "source.bad-address",
            "source.confirm-whom",
            "upkeep.order");

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify", "findandmodify");

    /** Who pressed what where, and the reasons that answered. */
    final Map<String, String> refused = new TreeMap<>();

    int pressed;

    private final DeskTest test;
    private final PressedWorld world;
    private final Snapshot before;
    private final boolean all;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> idle = new HashSet<>(); // wrote nothing and asked for nothing, whichever the edition
    private final List<String> asked = new ArrayList<>();
    private boolean idled;
    private String who = "";
    private Account account;

    /** @param all whoever it is and wherever: else each button of a view once a role and edition, by whoever works there */
    Pressing(DeskTest test, PressedWorld world, Snapshot before, boolean all) {
        this.all = all;
        this.test = test;
        this.world = world;
        this.before = before;
    }

    void everything(String name, Account person) {
        who = name;
        account = person;
        signIn();
        for (var view : test.routes().getRoutes())
            if (view.isAnnotationPresent(Route.class) && (all || isForThem(view)))
                PressedPlace.of(view, world)
                        .filter(p -> !who.equals("colleague") || p.address().contains("?")) // else as the secretary
                        .filter(p -> isWorkedAt(view, p))
                        .forEach(place -> page(view, place));
    }

    /** Whom it is denied to it need not be denied once more, address by address: that is tested of each. */
    private boolean isForThem(Class<?> view) {
        var only = view.getAnnotation(RolesAllowed.class);
        return only == null
                || account.roles().stream().anyMatch(r -> List.of(only.value()).contains(r.name()));
    }

    /** What the page before still had to say is said when it is left. */
    private void signIn() {
        for (var tries = 0; ; tries++)
            try {
                test.signIn(account);
                return;
            } catch (RuntimeException before) {
                if (tries == 2) throw before;
            }
    }

    private boolean isWorkedAt(Class<?> view, PressedPlace place) {
        var home = world.homes.get(who);
        if (all) return true;
        if (!world.network.people.containsKey(who)) // who works in no competition has no page of one
        return place.edition() == null || home == null || home == place.edition();
        return place.edition() == null && (!competes() || world.network.isAbout(view));
    }

    /** An agency's and a unit's own pages are pressed by those of the competitions. */
    private boolean competes() {
        return account.is(Role.AGENCY) || account.is(Role.SERVICE_UNIT);
    }

    /** One's own account is the same whichever edition one has something in. */
    private @Nullable Competition edition(Class<?> view, PressedPlace place) {
        if (view.getPackageName().endsWith(".people")) return null;
        return place.edition() == null ? world.homes.get(who) : place.edition();
    }

    private String key(Class<?> view, PressedPlace place, List<Button> buttons, int at) {
        var address = place.address();
        var name = name(buttons.get(at));
        if (all) return (address.contains("/") ? who : account.roles()) + address + name + once(buttons, at);
        var edition = edition(view, place);
        return account.roles() + view.getName() + (edition == null ? "" : edition.id.value()) + name;
    }

    private void page(Class<?> view, PressedPlace place) {
        if (!opens(view, place.address())) return;
        var offered = buttons();
        var asItWas = true;
        for (var i = 0; i < offered.size(); i++) {
            if (isIdle(view, offered.get(i)) || !seen.add(key(view, place, offered, i))) continue;
            if (!asItWas) offered = again(view, place);
            if (offered.size() <= i) return;
            var name = name(offered.get(i));
            var needsMore = press(place.address(), offered.get(i), false);
            asItWas = false;
            if (idled) idle.add(account.roles() + view.getName() + name);
            if (!needsMore) continue;
            offered = again(view, place);
            if (offered.size() <= i) return;
            if (name(offered.get(i)).equals(name)) press(place.address(), offered.get(i), true);
        }
    }

    private boolean isIdle(Class<?> view, Button button) {
        return !all && idle.contains(account.roles() + view.getName() + name(button));
    }

    private List<Button> again(Class<?> view, PressedPlace place) {
        return opens(view, place.address()) ? buttons() : List.of();
    }

    /** Which of the buttons of this name it is; of many alike the first two are pressed. */
    private static int once(List<Button> all, int at) {
        var alike = all.subList(0, at).stream().filter(b -> name(b).equals(name(all.get(at))));
        return (int) Math.min(alike.count(), 1);
    }

    private boolean opens(Class<?> view, String address) {
        Said.forget();
        _find(Dialog.class).forEach(Dialog::close);
        try {
            var at = address.indexOf("?edisi=");
            if (at < 0) UI.getCurrent().navigate(address);
            else
                UI.getCurrent()
                        .navigate(
                                address.substring(0, at),
                                QueryParameters.of("edisi", address.substring(at + "?edisi=".length())));
        } catch (RuntimeException | Error denied) {
            return false;
        }
        Attempt.onRefusal(UI.getCurrent(), (refusal, again) -> {
            asked.add(refusal.key());
            return false;
        });
        return view.isInstance(UI.getCurrent().getCurrentView());
    }

    /** @param filled with something in every field @return whether something has to be typed first */
    private boolean press(String address, Button button, boolean filled) {
        pressed++;
        asked.clear();
        var what = who + " at " + address + " presses " + name(button);
        var commands = test.springs().getBean(CommandCount.class).during(() -> {
            try {
                if (button.getUI().isEmpty()) UI.getCurrent().add(button);
                if (filled) Filling.in(UI.getCurrent().getCurrentView());
                _click(button);
                _find(Dialog.class).stream().reduce((first, last) -> last).ifPresent(Pressing::answer);
            } catch (RuntimeException | Error broken) {
                refused.put(what, "broke: " + broken);
            }
        });
        idled = asked.isEmpty();
        var typed = asked.stream().anyMatch(TYPED::contains);
        asked.removeAll(TYPED);
        if (!asked.isEmpty()) refused.put(what, asked.toString());
        var wrote = commands.stream().anyMatch(c -> WRITES.stream().anyMatch(c::startsWith));
        idled &= !wrote;
        if (wrote) putBack();
        if (wrote || SecurityContextHolder.getContext().getAuthentication() == null) signIn();
        return typed && !filled;
    }

    private void putBack() {
        Forgetful.drain(test.springs());
        Forgetful.putBack(before, test.springs());
    }

    /** What is asked is answered, and gone on with. */
    private static void answer(Dialog dialog) {
        Filling.in(dialog);
        _find(dialog, Button.class).stream()
                .filter(b -> usable(b) && b.getThemeNames().contains("primary"))
                .reduce((first, last) -> last)
                .ifPresent(b -> _click(b));
    }

    private static String name(Button button) {
        var label = button.getElement().getAttribute("aria-label");
        return button.getText().isEmpty() ? String.valueOf(label) : button.getText();
    }

    private static List<Button> buttons() {
        var view = UI.getCurrent().getCurrentView();
        var all = new ArrayList<>(
                _find(view, Button.class).stream().filter(Pressing::usable).toList());
        for (var grid : _find(view, Grid.class)) inRows((Grid<?>) grid, all);
        return all;
    }

    private static boolean usable(Button button) {
        return button.isEnabled() && button.isVisible();
    }

    private static <T> void inRows(Grid<T> grid, List<Button> all) {
        for (var row : GridKt._fetch(grid, 0, ROWS))
            for (var column : grid.getColumns())
                if (column.getRenderer() instanceof ComponentRenderer<?, T> cell)
                    below(cell.createComponent(row))
                            .filter(Button.class::isInstance)
                            .map(Button.class::cast)
                            .filter(Pressing::usable)
                            .forEach(all::add);
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Pressing::below));
    }
}
