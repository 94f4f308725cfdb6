package id.kipp.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.ui.kit.PageAddress;
import id.kipp.ui.kit.PageHead;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which edition a screen is about: the one in the address, else the one this tab is about, else the one whose step is open,
 * else the latest. It stands in the address from then on, and the tab stays with it. Hidden where there is one.
 */
public final class EditionChoice extends Div {

    private final Edition edition;

    private EditionChoice(List<Edition> editions, Edition edition) {
        this.edition = edition;
        addClassName("edition-choice");
        var select = new Select<Edition>();
        select.setAriaLabel(getTranslation("parts.edition"));
        select.addThemeVariants(SelectVariant.SMALL);
        select.setItems(editions);
        select.setItemLabelGenerator(e -> Wording.of(e.constitution().name()));
        select.setValue(edition);
        select.addValueChangeListener(e -> {
            if (!e.isFromClient()) return;
            var ui = UI.getCurrent();
            var here = ui.getActiveViewLocation().getPath();
            ui.navigate(
                    here,
                    QueryParameters.of(ChosenEdition.NAME, e.getValue().id().value()));
        });
        add(select);
        setVisible(editions.size() > 1);
    }

    /** @param step that it is about: of several editions the one that is in it */
    public static Optional<EditionChoice> of(
            List<Edition> editions, QueryParameters address, Function<Edition, Step> step, Clock clock) {
        var now = clock.instant();
        return address.getSingleParameter(ChosenEdition.NAME)
                .flatMap(asked -> named(editions, asked))
                .or(() -> ChosenEdition.in(UI.getCurrentOrThrow()).flatMap(held -> named(editions, held)))
                .or(() -> editions.stream()
                        .filter(e -> e.window(step.apply(e)).isOpen(now))
                        .findFirst())
                .or(() -> editions.stream().findFirst())
                .map(e -> new EditionChoice(editions, e));
    }

    private static Optional<Edition> named(List<Edition> editions, String id) {
        return editions.stream().filter(e -> e.id().value().equals(id)).findFirst();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ChosenEdition.stay(edition.id());
        var ui = attached.getUI();
        ui.beforeClientResponse(this, context -> stand(ui)); // once the page has been opened, address and all
    }

    private void stand(UI ui) {
        var said = PageAddress.of(ui).getQueryParameters().getSingleParameter(ChosenEdition.NAME);
        if (said.filter(edition.id().value()::equals).isEmpty())
            PageAddress.say(ui, Map.of(ChosenEdition.NAME, edition.id().value()));
    }

    /** Where a page says which edition it is about: as the choice, if there is one, else in words. */
    public PageHead in(PageHead head, Step step, Clock clock) {
        EditionLine.in(head.choosing(this), edition, step, clock);
        return isVisible() ? head.where(EditionLine.step(edition, step)) : head;
    }

    public Edition edition() {
        return edition;
    }
}
