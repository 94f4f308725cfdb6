package id.kipp.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.kernel.Actor;
import id.kipp.mail.LetterOrder;
import id.kipp.mail.LetterSearch;
import id.kipp.mail.Mail;
import id.kipp.mail.MailState;
import id.kipp.mail.Mails;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Filters;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.PageEnds;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.FilterBars;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Letters: kept ones to read when there is no mail server, failed ones to try again. */
@Route("admin/surat")
@Menu(title = "admin.letters", icon = "mail", order = 20)
@InPhase(Phase.WATCH)
@RolesAllowed("ADMINISTRATOR")
class LettersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AT_ONCE = 500; // of those that are taken along

    private final Mails mails;
    private final LetterSearch search;
    private final CurrentActor current;
    private final DataGrid<Mail> grid = new DataGrid<>(getTranslation("admin.letters"));

    private PageEnds<Mail> ends = new PageEnds<>();
    private final Filters filters;
    private volatile String words = ""; // downloads read it, and the order, outside the page's lock
    private volatile LetterOrder order = LetterOrder.NEWEST;

    LettersView(Mails mails, LetterSearch search, FilterBars bars, CurrentActor current) {
        this.mails = mails;
        this.search = search;
        this.current = current;
        grid.cell(getTranslation("admin.letter-subject"), this::subject)
                .setKey("subject")
                .setFlexGrow(3);
        grid.text(getTranslation("admin.letter-to"), Mail::to).setFlexGrow(2).setSortProperty(LetterOrder.By.TO.name());
        grid.text(getTranslation("admin.letter-when"), mail -> Dates.here().brief(mail.queuedAt()))
                .setSortProperty(LetterOrder.By.AT.name());
        grid.cell(getTranslation("people.state"), LettersView::badge)
                .setFlexGrow(0)
                .setWidth("9rem"); // wide enough for the longest word, whichever rows come first
        grid.narrow(mail -> new NarrowRow(subject(mail), new Span(mail.to()), badge(mail)));
        grid.empty(new EmptyState(getTranslation("admin.no-letters")));
        grid.setItems(DataProvider.fromCallbacks(
                query -> page(order(query.getSortOrders()), query.getOffset(), query.getLimit()).stream(),
                query -> count()));
        filters = new Filters(this::filter)
                .search("cari", getTranslation("admin.letters-search"))
                .order(grid);
        filters.beside(grid.counted("admin.letters-count"), links());
        bars.beside(filters, "admin/surat");
        add(
                new PageHead(getTranslation("admin.letters"))
                        .expects(getTranslation(mails.hasServer() ? "admin.letters-sent" : "admin.letters-kept")),
                filters,
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(event.getLocation().getQueryParameters());
    }

    private void filter(Map<String, String> values) {
        words = values.getOrDefault("cari", "");
        grid.getDataProvider().refreshAll();
    }

    private List<Mail> page(LetterOrder asked, int offset, int limit) {
        var me = current.get();
        if (!asked.equals(order)) ends = new PageEnds<>(); // a list in another order has other pages
        order = asked;
        return words.isBlank() ? read(ends, me, asked, offset, limit) : search.page(me, words, asked, offset, limit);
    }

    private static LetterOrder order(List<QuerySortOrder> asked) {
        return asked.isEmpty()
                ? LetterOrder.NEWEST
                : new LetterOrder(
                        LetterOrder.By.valueOf(asked.getFirst().getSorted()),
                        asked.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    private List<Mail> read(PageEnds<Mail> known, Actor me, LetterOrder by, int offset, int limit) {
        return known.read(
                offset,
                limit,
                (from, most) -> mails.page(me, by, from, most),
                (after, beyond, most) -> mails.after(me, by, after, beyond, most));
    }

    private int count() {
        return words.isBlank() ? (int) mails.count(current.get()) : search.count(current.get(), words);
    }

    /** What is listed now. */
    private TableLinks links() {
        var head = List.of(
                getTranslation("admin.letter-subject"),
                getTranslation("admin.letter-to"),
                getTranslation("admin.letter-when"),
                getTranslation("people.state"));
        var states = Arrays.stream(MailState.values()).collect(Collectors.toMap(s -> s, s -> getTranslation(s.key())));
        return new TableLinks("surat", head, to -> {
            var me = current.get();
            var asked = words;
            var by = order;
            var far = new PageEnds<Mail>(); // its own: the list on the screen may be elsewhere
            for (int from = 0; ; from += AT_ONCE) {
                var page =
                        asked.isBlank() ? read(far, me, by, from, AT_ONCE) : search.page(me, asked, by, from, AT_ONCE);
                for (var m : page) to.row(m.subject(), m.to(), m.queuedAt().toString(), states.get(m.state()));
                if (page.size() < AT_ONCE) return;
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.letters");
    }

    private Button subject(Mail mail) {
        var open = new Button(mail.subject(), e -> new LetterDialog(
                        mails, current, mail.id(), () -> grid.getDataProvider().refreshAll())
                .open());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("row-link");
        return open;
    }

    static StateBadge badge(Mail mail) {
        var tone =
                switch (mail.state()) {
                    case MailState.WAITING, MailState.SENDING -> Tone.BUSY;
                    case MailState.SENT -> Tone.GOOD;
                    case MailState.KEPT -> Tone.QUIET;
                    case MailState.FAILED -> Tone.BAD;
                };
        return new StateBadge(
                tone, com.vaadin.flow.i18n.I18NProvider.translate(mail.state().key()));
    }
}
