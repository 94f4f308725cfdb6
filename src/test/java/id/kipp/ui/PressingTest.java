package id.kipp.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.Competition;
import id.kipp.edition.Edition;
import id.kipp.store.Snapshot;
import id.kipp.ui.layout.OfEdition;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.context.TestPropertySource;

/** Five editions at five stages and everybody who works in them: what is offered to whom, and what a page is about. */
@TestPropertySource(properties = "kipp.test.store=links") // as another test's, so that no application is started for it
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PressingTest extends DeskTest {

    /** Everybody presses everything everywhere: {@code -Dpressing=all}. */
    private static final boolean ALL = "all".equals(System.getProperty("pressing"));

    /** Some of them, by name: {@code -Dpress.who=secretary}. */
    private static final Pattern WHO = Pattern.compile(System.getProperty("press.who", ".*"));

    PressedWorld world;

    @BeforeAll
    void world() {
        world = new PressedWorld(context);
    }

    /** Every button that can be pressed, by whoever can press it, at every stage; what it asks is answered. */
    @Test
    void no_button_is_offered_that_is_refused_when_it_is_pressed() {
        var pressing = new Pressing(this, world, Snapshot.of(bean(MongoDatabase.class)), ALL);
        world.people.forEach((who, account) -> {
            if (WHO.matcher(who).matches()) pressing.everything(who, account);
        });
        assertThat(pressing.pressed).isGreaterThan(100);
        assertThat(pressing.refused).isEmpty();
    }

    @Test
    void whichever_page_is_opened_next_is_about_the_edition_that_was_chosen() {
        var jumped = new TreeMap<String, String>();
        for (var who : List.of("secretary", "agency scored", "chair of the desk", "chair of the panel of the done"))
            for (var edition : List.of(world.desk, world.done)) stays(who, edition, jumped);
        assertThat(jumped).isEmpty();
    }

    private void stays(String who, Competition edition, TreeMap<String, String> jumped) {
        signIn(Objects.requireNonNull(world.people.get(who)));
        for (var view : routes().getRoutes()) {
            if (!view.isAnnotationPresent(OfEdition.class)) continue;
            var route = view.getAnnotation(Route.class).value();
            if (!reaches(route, QueryParameters.of("edisi", edition.id.value())) || !shows(edition)) continue;
            for (var other : routes().getRoutes()) {
                if (!other.isAnnotationPresent(OfEdition.class) || other == view) continue;
                var next = other.getAnnotation(Route.class).value();
                if (reaches(next, QueryParameters.empty()) && !shows(edition))
                    jumped.put(who + ": " + route + " then " + next, edition.id.value());
            }
            return; // from one page to all others: what is held is the tab's, not the page's
        }
    }

    private static boolean reaches(String route, QueryParameters query) {
        try {
            UI.getCurrent().navigate(route, query);
            return true;
        } catch (RuntimeException | Error denied) {
            return false;
        }
    }

    /** Its choice stands on this edition, where the page has a choice. */
    private static boolean shows(Competition edition) {
        return _find(Select.class).stream()
                .map(Select::getValue)
                .filter(Edition.class::isInstance)
                .map(Edition.class::cast)
                .allMatch(e -> e.id().equals(edition.id));
    }
}
