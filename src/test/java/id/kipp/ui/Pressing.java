package id.kipp.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.account.Account;
import id.kipp.audit.Forgetful;
import id.kipp.store.CommandCount;
import id.kipp.store.Snapshot;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.layout.OfEdition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Opens page after page as somebody, and presses what can be pressed. */
final class Pressing {

    private static final int ROWS = 3;
    /** What is typed or chosen on the way is answered by these, and by no more is anybody turned down. */
    private static final Set<String> TYPED = Set.of(
            "account.password-length",
            "account.password-wrong",
            "announcement.number-missing",
            "announcement.text-length",
            "assignment.nobody-named",
            "consolidation.message-empty",
            "library.bad-link",
            "objection.number-unknown",
            "schedule.incomplete",
            "secretariat.replace-whom",
            "upkeep.order");

    private static final List<String> WRITES = List.of("insert", "update", "delete", "findAndModify", "findandmodify");

    final Map<String, String> refused = new TreeMap<>();
    final Map<String, Long> spent = new TreeMap<>();
    int pressed;
    int pages;
    int restored;
    long restoring;

    private final DeskTest test;
    private final PressedWorld world;
    private final Snapshot before;
    private final Set<String> seen = new HashSet<>();
    private final List<String> asked = new ArrayList<>();
    private Account account;
    private boolean typed;

    Pressing(DeskTest test, PressedWorld world, Snapshot before) {
        this.test = test;
        this.world = world;
        this.before = before;
    }

    void everything(String who, Account account) {
        this.account = account;
        var start = System.nanoTime();
        again();
        for (var view : test.routes().getRoutes()) {
            if (!view.isAnnotationPresent(Route.class)) continue;
            addresses(view).forEach(address -> {
                try {
                    page(who, view.getSimpleName(), address);
                } catch (RuntimeException | Error e) {
                    refused.put(
                            who + " at " + address,
                            "page broke: " + e + " "
                                    + java.util.Arrays.stream(e.getStackTrace())
                                            .filter(t -> t.getClassName().startsWith("id.kipp"))
                                            .limit(4)
                                            .toList());
                    again();
                }
            });
        }
        spent.put(who, System.nanoTime() - start);
        System.out.println("PERSON " + who + " " + spent.get(who) / 1_000_000 + " ms, pressed " + pressed + " pages "
                + pages + " restored " + restored + " restoring " + restoring / 1_000_000);
    }

    private void again() {
        for (var i = 0; i < 3; i++)
            try {
                test.signIn(account);
                return;
            } catch (RuntimeException | Error before) {
                // what went wrong on the page before
            }
    }

    private Stream<String> addresses(Class<?> view) {
        var route = view.getAnnotation(Route.class).value();
        if (route.matches("login|undangan.*|siapkan|bukti|sandi|lupa-sandi|daftar-instansi"))
            return Stream.of(); // nobody's
        if (route.contains("sanggahan/:id")) return world.cases.stream().map(c -> route.replace(":id", c));
        if (route.contains(":proposal") || route.contains(":id"))
            return world.proposals.stream().map(p -> route.replaceFirst(":(proposal|id)\\b", p.value()));
        var editions = world.editions().stream().map(c -> c.id.value());
        if (route.contains(":edition")) return editions.map(c -> route.replace(":edition", c));
        if (route.contains(":apa"))
            return editions.flatMap(c -> Stream.of("penugasan", "penilai", "konsolidasi")
                    .map(apa -> route.replace(":apa", apa) + "?edisi=" + c));
        if (route.contains(":")) return Stream.of();
        return view.isAnnotationPresent(OfEdition.class) ? editions.map(c -> route + "?edisi=" + c) : Stream.of(route);
    }

    private void page(String who, String view, String address) {
        if (!opens(address)) return;
        pages++;
        var shown = UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass()
                .getSimpleName();
        if (!shown.equals(view)) return;
        var count = buttons().size();
        for (var i = 0; i < count; i++) {
            var all = buttons();
            if (all.size() != count) {
                opens(address);
                all = buttons();
                if (all.size() <= i) return;
            }
            var button = all.get(i);
            var name = name(button);
            if (!seen.add(
                    (address.contains("/") ? who : account.roles()) + "|" + address + "|" + name + "|" + once(all, i)))
                continue;
            press(who + " at " + address + " presses " + name, button, address, false);
            if (!typed) continue;
            var again = buttons();
            if (again.size() > i && name(again.get(i)).equals(name))
                press(who + " at " + address + " presses " + name, again.get(i), address, true);
        }
    }

    /** Which of the buttons of this name it is; of many alike the first two are pressed. */
    private static int once(List<Button> all, int at) {
        var before = all.subList(0, at).stream()
                .filter(b -> name(b).equals(name(all.get(at))))
                .count();
        return (int) Math.min(before, 1);
    }

    private boolean opens(String address) {
        NotificationsKt.clearNotifications();
        _find(Dialog.class).forEach(Dialog::close);
        try {
            var at = address.indexOf("?edisi=");
            if (at < 0) UI.getCurrent().navigate(address);
            else
                UI.getCurrent()
                        .navigate(address.substring(0, at), QueryParameters.of("edisi", address.substring(at + 7)));
            Attempt.onRefusal(UI.getCurrent(), (refusal, again) -> {
                asked.add(refusal.key());
                return false;
            });
            return true;
        } catch (MockAccessDeniedException | com.vaadin.flow.router.NotFoundException denied) {
            return false;
        } catch (RuntimeException | Error e) {
            if (String.valueOf(e).contains("Refusal")) return false;
            return false;
        }
    }

    private void press(String what, Button button, String address, boolean fill) {
        pressed++;
        asked.clear();
        var commands = test.springs().getBean(CommandCount.class).during(() -> {
            try {
                if (button.getUI().isEmpty()) UI.getCurrent().add(button);
                if (fill) Filling.in((Component) UI.getCurrent().getCurrentView());
                _click(button);
                var open = _find(Dialog.class);
                if (!open.isEmpty()) answer(open.getLast());
            } catch (RuntimeException | Error e) {
                refused.put(
                        what,
                        "broke: " + e + " "
                                + java.util.Arrays.stream(e.getStackTrace())
                                        .filter(t -> t.getClassName().startsWith("id.kipp"))
                                        .limit(4)
                                        .toList());
            }
        });
        typed = !fill && asked.stream().anyMatch(TYPED::contains);
        asked.removeAll(TYPED);
        if (!asked.isEmpty()) {
            refused.put(what, asked.toString());
            System.out.println("REF " + what + " -> " + asked);
        }
        if (commands.stream().anyMatch(c -> WRITES.stream().anyMatch(c::startsWith))) {
            restored++;
            var began = System.nanoTime();
            Forgetful.drain(test.springs());
            before.restore();
            Forgetful.forget(test.springs());
            restoring += System.nanoTime() - began;
            again();
        } else if (org.springframework.security.core.context.SecurityContextHolder.getContext()
                        .getAuthentication()
                == null) again();
        opens(address);
    }

    /** What is asked is answered, and gone on with. */
    private void answer(Dialog dialog) {
        Filling.in(dialog);
        var ways = _find(dialog, Button.class).stream()
                .filter(b -> b.isEnabled() && b.isVisible() && b.getThemeNames().contains("primary"))
                .toList();
        if (!ways.isEmpty()) _click(ways.getLast());
    }

    private static String name(Button button) {
        var label = button.getElement().getAttribute("aria-label");
        return button.getText().isEmpty() ? String.valueOf(label) : button.getText();
    }

    private static List<Button> buttons() {
        var all = new ArrayList<Button>();
        var view = UI.getCurrent().getCurrentView();
        for (var b : _find(view, Button.class)) if (usable(b)) all.add(b);
        for (var grid : _find(view, Grid.class)) inRows((Grid<?>) grid, all);
        return all;
    }

    private static boolean usable(Button button) {
        return button.isEnabled()
                && button.isVisible()
                && !"true".equals(button.getElement().getAttribute("aria-disabled"));
    }

    private static <T> void inRows(Grid<T> grid, List<Button> all) {
        for (var row : GridKt._fetch(grid, 0, ROWS))
            for (var column : grid.getColumns())
                if (column.getRenderer() instanceof ComponentRenderer<?, ?>)
                    below(((ComponentRenderer<?, T>) column.getRenderer()).createComponent(row))
                            .filter(Button.class::isInstance)
                            .map(Button.class::cast)
                            .filter(Pressing::usable)
                            .forEach(all::add);
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Pressing::below));
    }
}
