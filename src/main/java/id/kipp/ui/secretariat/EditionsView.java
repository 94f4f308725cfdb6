package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.TableLinks;
import id.kipp.ui.parts.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** All editions, and opening a new one from a preset or from an earlier one. */
@Route("sekretariat/edisi")
@Menu(title = "secretariat.editions", icon = "calendar-days", order = 20)
@InPhase(Phase.PREPARE)
@RolesAllowed("SECRETARIAT")
class EditionsView extends Div implements HasDynamicTitle {

    private final Clock clock;

    EditionsView(Editions editions, CurrentActor current, Clock clock) {
        this.clock = clock;
        var open = new Button(getTranslation("secretariat.open-edition"), Glyph.PLUS.icon());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickListener(e -> new OpenEditionDialog(editions, current).open());
        var grid = new DataGrid<Edition>(getPageTitle());
        grid.link(
                        getTranslation("secretariat.edition"),
                        e -> Wording.of(e.constitution().name()),
                        EditionsView::href)
                .setFlexGrow(3);
        grid.badge(getTranslation("secretariat.now"), this::now);
        grid.text(getTranslation("secretariat.submission"), e -> days(e, Steps.entry(e)))
                .setFlexGrow(2);
        grid.text(
                getTranslation("secretariat.rules"),
                e -> getTranslation(e.isFrozen() ? "secretariat.frozen" : "secretariat.editable"));
        grid.narrow(e -> new Div(
                new Anchor(href(e), Wording.of(e.constitution().name())), now(e), new Span(days(e, Steps.entry(e)))));
        grid.empty(new EmptyState(getTranslation("secretariat.no-editions"))
                .hint(getTranslation("secretariat.no-editions-hint")));
        grid.setItems(editions.all());
        grid.setAllRowsVisible(true);
        add(
                new PageHead(getPageTitle())
                        .expects(getTranslation("secretariat.editions-says"))
                        .facts(grid.counted("secretariat.editions-count"), TableLinks.of("edisi", grid))
                        .actions(open),
                grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("secretariat.editions");
    }

    static String href(Edition edition) {
        return "sekretariat/edisi/" + edition.id().value();
    }

    private StateBadge now(Edition edition) {
        var now = clock.instant();
        return edition.steps().stream()
                .filter(s -> edition.window(s).isOpen(now))
                .findFirst()
                .map(s -> new StateBadge(Tone.BUSY, EditionLine.step(edition, s)))
                .orElseGet(() -> new StateBadge(Tone.QUIET, getTranslation("secretariat.between")));
    }

    private static String days(Edition edition, Step step) {
        var window = edition.window(step);
        return Dates.here().shortDay(window.opens()) + " – "
                + Dates.here().shortDay(window.closes().minusMillis(1));
    }
}
