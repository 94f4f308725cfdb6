package id.kipp.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.account.Account;
import id.kipp.account.AccountOrder;
import id.kipp.account.AccountState;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Filters;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.FilterBars;
import id.kipp.ui.parts.TableLinks;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts, searched and filtered by the database, page by page; a name opens what can be done. */
public final class PeopleList extends Div {

    private final AccountActions people;
    private static final int AT_ONCE = 500; // of those that are taken along

    private final List<Role> roles;
    private final DataGrid<PersonRow> grid = new DataGrid<>(getTranslation("people.list"));
    private final Filters filters;
    private String words = "";
    private Set<Role> chosen;
    private volatile AccountOrder order = AccountOrder.BY_NAME; // downloads read it outside the page's lock

    /** @param roles which kinds of people are listed here */
    public PeopleList(AccountActions people, List<Role> roles) {
        this.people = people;
        this.roles = roles;
        this.chosen = Set.copyOf(roles);
        addClassName("people-list");
        filters = new Filters(this::filter).search("cari", getTranslation("people.search"));
        if (roles.size() > 1) filters.choice("peran", getTranslation("people.role"), roleNames());
        filters.beside(grid.counted("people.count"), links(), resend());
        columns();
        grid.empty(new EmptyState(getTranslation("people.none")).hint(getTranslation("people.none-hint")));
        grid.setItems(data());
        filters.order(grid);
        add(filters, grid);
    }

    /** @param list address of the page it stands on */
    public PeopleList saving(FilterBars bars, String list) {
        bars.beside(filters, list);
        return this;
    }

    /** What the address says is shown, when the view opens. */
    public void show(QueryParameters address) {
        filters.show(address);
    }

    public void refresh() {
        grid.getDataProvider().refreshAll();
    }

    /** Of those that the list shows now. */
    private Button resend() {
        var resend = new Button(getTranslation("people.resend"), Glyph.MAIL.icon());
        resend.addClickListener(e -> new ResendDialog(people, people.waiting(words, chosen), this::refresh).open());
        return resend;
    }

    /** Whom the list shows now. */
    private TableLinks links() {
        var head = Stream.of("people.name", "doorway.email", "people.role", "people.works-for", "people.state")
                .map(key -> getTranslation(key))
                .toList();
        var states =
                Arrays.stream(AccountState.values()).collect(Collectors.toMap(s -> s, s -> getTranslation(s.key())));
        var names = Arrays.stream(Role.values()).collect(Collectors.toMap(r -> r, r -> getTranslation("role." + r)));
        return new TableLinks("akun", head, to -> {
            var asked = words;
            var of = chosen;
            var by = order;
            for (int from = 0; ; from += AT_ONCE) {
                var page = people.page(asked, of, by, from, AT_ONCE);
                for (var row : page) {
                    var a = row.account();
                    var roles = a.roles().stream().map(names::get).sorted().collect(Collectors.joining(", "));
                    to.row(a.name(), a.profile().email(), roles, row.worksFor(), states.get(a.state()));
                }
                if (page.size() < AT_ONCE) return;
            }
        });
    }

    private void filter(Map<String, String> values) {
        words = values.getOrDefault("cari", "");
        var role = values.get("peran");
        chosen = role == null ? Set.copyOf(roles) : Set.of(Role.valueOf(role));
        refresh();
    }

    private CallbackDataProvider<PersonRow, Void> data() {
        return DataProvider.fromCallbacks(
                query -> {
                    order = order(query.getSortOrders());
                    return people.page(words, chosen, order, query.getOffset(), query.getLimit()).stream();
                },
                query -> people.count(words, chosen));
    }

    private static AccountOrder order(List<QuerySortOrder> asked) {
        return asked.isEmpty()
                ? AccountOrder.BY_NAME
                : new AccountOrder(
                        AccountOrder.By.valueOf(asked.getFirst().getSorted()),
                        asked.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    private void columns() {
        grid.cell(getTranslation("people.name"), this::open)
                .setKey("name")
                .setFlexGrow(2)
                .setSortProperty(AccountOrder.By.NAME.name());
        grid.text(
                        getTranslation("doorway.email"),
                        row -> row.account().profile().email())
                .setFlexGrow(2)
                .setSortProperty(AccountOrder.By.ADDRESS.name());
        grid.text(getTranslation("people.role"), row -> roles(row.account()));
        grid.text(getTranslation("people.works-for"), PersonRow::worksFor).setFlexGrow(2);
        grid.cell(getTranslation("people.state"), row -> badge(row.account()))
                .setFlexGrow(0)
                .setWidth("9rem"); // wide enough for the longest word, whichever rows come first
        grid.narrow(row -> new NarrowRow(name(row), new Span(row.worksFor()), badge(row.account())));
    }

    private Button open(PersonRow row) {
        var open = new Button(row.account().name(), e -> new PersonDialog(people, row, this::refresh).open());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("row-link");
        return open;
    }

    private Div name(PersonRow row) {
        var email = new Span(row.account().profile().email());
        email.addClassName("people-email");
        return new Div(open(row), email);
    }

    private String roles(Account account) {
        return account.roles().stream()
                .map(r -> getTranslation("role." + r))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> roleNames() {
        var names = new LinkedHashMap<String, String>();
        roles.forEach(r -> names.put(r.name(), getTranslation("role." + r)));
        return names;
    }

    static StateBadge badge(Account account) {
        var state = account.state();
        var word = com.vaadin.flow.i18n.I18NProvider.translate(state.key());
        return switch (state) {
            case AccountState.INVITED -> new StateBadge(Tone.BUSY, Glyph.MAIL, word);
            case AccountState.CANCELLED -> new StateBadge(Tone.QUIET, Glyph.BAN, word);
            case AccountState.ACTIVE -> new StateBadge(Tone.GOOD, word);
            case AccountState.LOCKED -> new StateBadge(Tone.BAD, Glyph.LOCK, word);
        };
    }
}
