package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.hub.HubMaturity;
import id.kipp.hub.MaturityRow;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

/** The yearly assessment of hubs: begun here, and its results recorded. */
@Route("sekretariat/kematangan-hub")
@Menu(title = "maturity.title", icon = "map", order = 87)
@InPhase(Phase.WATCH)
@RolesAllowed("SECRETARIAT")
class HubMaturityListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final HubMaturity maturity;
    private final Accounts accounts;
    private final CurrentActor current;
    private final Clock clock;

    HubMaturityListView(HubMaturity maturity, Accounts accounts, CurrentActor current, Clock clock) {
        this.maturity = maturity;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("maturity.title");
    }

    private void show() {
        removeAll();
        var now = LocalDate.now(clock.withZone(Dates.WIB));
        add(new PageHead(getPageTitle()).expects(getTranslation("maturity.list-says")));
        if (maturity.year(now.getYear()).isEmpty()) add(begin(now));
        for (var year : maturity.years()) {
            if (!maturity.isVerified(year)) add(nameVerifiers(year, now));
            var section = new Section(getTranslation("maturity.year-of", year));
            maturity.rows(current.get(), year).forEach(r -> section.add(line(year, r)));
            add(section);
        }
    }

    private Section begin(LocalDate now) {
        var year = now.getYear();
        var who = verifiers();
        return new Section(getTranslation("maturity.begin-title", year), who)
                .says(getTranslation("maturity.begin-says"))
                .actions(begin(who, year, now, "maturity.begin"));
    }

    /** A year that was opened and that nobody verifies comes to no result. */
    private Section nameVerifiers(int year, LocalDate now) {
        var who = verifiers();
        return new Section(getTranslation("maturity.unverified", year), who)
                .says(getTranslation("maturity.unverified-says"))
                .actions(begin(who, year, now, "maturity.name-verifiers"));
    }

    private MultiSelectComboBox<Account> verifiers() {
        var who = new MultiSelectComboBox<Account>(getTranslation("maturity.verifiers"));
        who.setItems(accounts.byRole(Role.EVALUATOR));
        who.setItemLabelGenerator(Account::name);
        who.setI18n(ComponentTexts.multiSelect());
        who.setWidthFull();
        return who;
    }

    private Button begin(MultiSelectComboBox<Account> who, int year, LocalDate now, String label) {
        var begin = new Button(getTranslation(label, year));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(begin, () -> {
            maturity.begin(
                    current.get(),
                    year,
                    now,
                    who.getValue().stream().map(Account::id).toList());
            show();
        });
        return begin;
    }

    private Div line(int year, MaturityRow row) {
        var line = new Div(new Anchor("sekretariat/hub/" + row.hub(), row.name()));
        line.addClassName("named-line");
        var result = row.result();
        if (result != null)
            line.add(new Span(getTranslation(
                    "maturity.row-result",
                    getTranslation(result.level().key()),
                    Numbers.here().exactly(BigDecimal.valueOf(result.verified().total(), 2), 2))));
        else
            line.add(new Span(
                    getTranslation(row.approved() ? "maturity.row-approved" : "maturity.row-open", row.verified())));
        if (result == null && row.verified() > 0) {
            var record = new Button(getTranslation("maturity.record"));
            record.setAriaLabel(getTranslation("maturity.record") + ": " + row.name());
            Attempt.onClick(record, () -> {
                maturity.record(current.get(), row.hub(), year);
                show();
            });
            line.add(record);
        }
        return line;
    }
}
