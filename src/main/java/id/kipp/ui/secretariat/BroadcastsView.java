package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.help.Broadcast;
import id.kipp.help.Broadcasts;
import id.kipp.kernel.AccountId;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said to many at once: preparing it, releasing what another has prepared, and what is out. */
@Route("sekretariat/siaran")
@Menu(title = "broadcast.title", icon = "megaphone", order = 94)
@InPhase(Phase.WATCH)
@RolesAllowed("SECRETARIAT")
class BroadcastsView extends Div implements HasDynamicTitle {

    private final Broadcasts broadcasts;
    private final CurrentActor current;
    private final Editions editions;
    private final DataGrid<Broadcast> grid = new DataGrid<>(getTranslation("broadcast.title"));
    private Map<AccountId, String> names = Map.of();

    BroadcastsView(Broadcasts broadcasts, Editions editions, Accounts accounts, CurrentActor current) {
        this.broadcasts = broadcasts;
        this.current = current;
        this.editions = editions;
        addClassName("list-view");
        var fresh = new Button(getTranslation("broadcast.write"), Glyph.PLUS.icon(), e -> new BroadcastDialog(
                        broadcasts, editions, current, () -> grid.getDataProvider()
                                .refreshAll())
                .open());
        fresh.addThemeVariants(ButtonVariant.PRIMARY);
        grid.cell(getTranslation("broadcast.subject"), this::subject).setFlexGrow(3);
        grid.text(
                getTranslation("broadcast.whom"),
                b -> getTranslation("broadcast.kind." + b.whom().kind()));
        grid.figure(getTranslation("broadcast.reached"), BroadcastsView::reached);
        grid.text(getTranslation("broadcast.asked"), b -> said(b.asked()));
        grid.text(getTranslation("broadcast.ended"), b -> b.ended() == null ? "" : said(b.ended()));
        grid.badge(getTranslation("people.state"), this::state);
        grid.narrow(b -> new NarrowRow(subject(b), new Span(said(b.asked())), state(b)));
        grid.empty(new EmptyState(getTranslation("broadcast.none")));
        grid.setItems(DataProvider.fromCallbacks(
                q -> page(accounts, q.getOffset(), q.getLimit()), q -> broadcasts.count(current.get())));
        add(
                new PageHead(getTranslation("broadcast.title"))
                        .expects(getTranslation("broadcast.says"))
                        .facts(grid.counted("broadcast.count"), TableLinks.of("siaran", grid))
                        .actions(fresh),
                grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("broadcast.title");
    }

    private Stream<Broadcast> page(Accounts accounts, int offset, int limit) {
        var page = broadcasts.page(current.get(), offset, limit);
        names = accounts.names(page.stream()
                .flatMap(b -> Stream.concat(Stream.of(b.asked()), Stream.ofNullable(b.ended())))
                .map(Broadcast.Act::by)
                .collect(Collectors.toSet()));
        return page.stream();
    }

    private String said(Broadcast.Act act) {
        return names.getOrDefault(act.by(), "") + ", " + Dates.here().brief(act.at());
    }

    private static int reached(Broadcast b) {
        return b.state() == Broadcast.State.RELEASED && b.ended() != null
                ? b.ended().reached()
                : b.asked().reached();
    }

    private StateBadge state(Broadcast b) {
        var tone =
                switch (b.state()) {
                    case WAITING -> Tone.BUSY;
                    case RELEASED -> Tone.GOOD;
                    case WITHDRAWN -> Tone.QUIET;
                };
        return new StateBadge(tone, getTranslation("broadcast.state." + b.state()));
    }

    private Button subject(Broadcast b) {
        var open = new Button(b.message().subject(), e -> show(b));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return open;
    }

    private void show(Broadcast b) {
        var dialog = new com.vaadin.flow.component.dialog.Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(b.message().subject());
        dialog.add(
                new Span(WhomWords.of(b.whom(), editions)),
                new Prose(b.message().text()));
        dialog.getFooter().add(new Button(getTranslation("kit.close"), e -> dialog.close()));
        if (b.state() == Broadcast.State.WAITING)
            dialog.getFooter().add(new Button(getTranslation("broadcast.withdraw"), e -> {
                dialog.close();
                withdraw(b);
            }));
        if (b.waitsFor(current.get().id())) {
            var release = new Button(getTranslation("broadcast.release"), e -> {
                dialog.close();
                release(b);
            });
            release.addThemeVariants(ButtonVariant.PRIMARY);
            dialog.getFooter().add(release);
        } else if (b.state() == Broadcast.State.WAITING)
            dialog.add(new com.vaadin.flow.component.html.Paragraph(getTranslation("broadcast.waits")));
        dialog.open();
    }

    private void withdraw(Broadcast b) {
        new ConfirmAction(getTranslation("broadcast.withdraw-ask"), getTranslation("broadcast.withdraw"))
                .says(b.message().subject())
                .ask(() -> {
                    broadcasts.withdraw(current.get(), b);
                    done("broadcast.withdrawn");
                });
    }

    private void release(Broadcast b) {
        var now = broadcasts.preview(
                current.get(), b.whom(), b.message().subject(), b.message().text());
        new ConfirmAction(getTranslation("broadcast.release-ask", now.count()), getTranslation("broadcast.release"))
                .says(getTranslation("broadcast.release-says"))
                .ask(() -> {
                    broadcasts.release(current.get(), b);
                    done("broadcast.released");
                });
    }

    private void done(String key) {
        grid.getDataProvider().refreshAll();
        ActTold.done(getTranslation(key));
    }
}
