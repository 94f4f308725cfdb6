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
import id.kipp.help.Guide;
import id.kipp.help.Guides;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Guides, and questions with answers: writing them, and for whom they are. */
@Route("sekretariat/panduan")
@Menu(title = "help.guides", icon = "book-open", order = 95)
@InPhase(Phase.PREPARE)
@RolesAllowed("SECRETARIAT")
class GuidesView extends Div implements HasDynamicTitle {

    private final Guides guides;
    private final CurrentActor current;
    private final DataGrid<Guide> grid = new DataGrid<>(getTranslation("help.guides"));

    GuidesView(Guides guides, CurrentActor current) {
        this.guides = guides;
        this.current = current;
        addClassName("list-view");
        var fresh = new Button(getTranslation("help.write"), Glyph.PLUS.icon(), e -> edit(null));
        fresh.addThemeVariants(ButtonVariant.PRIMARY);
        grid.cell(getTranslation("help.guide-title"), this::title).setFlexGrow(3);
        grid.text(getTranslation("help.guide-kind"), g -> getTranslation("help.kind." + g.kind()));
        grid.text(getTranslation("help.readers"), this::readers).setFlexGrow(2);
        grid.badge(getTranslation("people.state"), this::state);
        grid.cell("", this::away).setAutoWidth(true).setFlexGrow(0);
        grid.sorting();
        grid.narrow(g -> new NarrowRow(title(g), new Span(readers(g)), state(g)));
        grid.empty(new EmptyState(getTranslation("help.no-guides")));
        add(
                new PageHead(getTranslation("help.guides"))
                        .expects(getTranslation("help.guides-says"))
                        .facts(new Anchor("bantuan", getTranslation("help.as-read")), TableLinks.of("panduan", grid))
                        .actions(fresh),
                grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("help.guides");
    }

    private void refresh() {
        grid.setItems(guides.all(current.get()));
    }

    private void edit(@Nullable Guide seen) {
        new GuideDialog(guides, current, seen, this::refresh).open();
    }

    private Button title(Guide guide) {
        var open = new Button(guide.title(), e -> edit(guide));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("row-link"); // its name, and not an act
        return open;
    }

    private String readers(Guide guide) {
        return guide.readers().isEmpty()
                ? getTranslation("help.everybody")
                : guide.readers().stream()
                        .sorted()
                        .map(r -> getTranslation("role." + r))
                        .collect(Collectors.joining(", "));
    }

    private StateBadge state(Guide guide) {
        return guide.removed()
                ? new StateBadge(Tone.QUIET, getTranslation("help.removed"))
                : new StateBadge(Tone.GOOD, getTranslation("help.shown"));
    }

    private Button away(Guide guide) {
        var says = getTranslation(guide.removed() ? "help.restore" : "help.remove");
        var button = new Button(says);
        button.setAriaLabel(says + ": " + guide.title());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(button, () -> {
            guides.remove(current.get(), guide, !guide.removed());
            refresh();
        });
        return button;
    }
}
