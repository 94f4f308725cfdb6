package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.EditionChoice;
import java.time.Clock;
import java.util.function.Function;

/** A screen about one edition and one step of its calendar; what it shows is laid out anew whenever something changed. */
abstract class EditionPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final String title;
    private final String says;
    private final Function<Edition, Step> step;
    private final Editions editions;
    private final Clock clock;

    EditionPage(String title, String says, Function<Edition, Step> step, Editions editions, Clock clock) {
        this.title = title;
        this.says = says;
        this.step = step;
        this.editions = editions;
        this.clock = clock;
    }

    abstract void fill(Div place, Edition edition);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        EditionChoice.of(editions.all(), event.getLocation().getQueryParameters(), step, clock)
                .ifPresentOrElse(this::show, () -> add(new PageHead(getPageTitle()), NoEditions.here()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title);
    }

    private void show(EditionChoice choice) {
        var head = choice.in(new PageHead(getPageTitle()), step.apply(choice.edition()), clock)
                .expects(getTranslation(says));
        var place = new Div();
        place.addClassName("stack");
        fill(place, choice.edition());
        add(head, place);
    }
}
