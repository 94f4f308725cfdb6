package id.kipp.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.Competition;
import id.kipp.account.AccountFixture;
import id.kipp.account.Accounts;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.Keys;
import id.kipp.ui.kit.Said;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a person does at a desk, and the sentences that answer. */
public abstract class DeskTest extends UiTest {

    private static final Routes WITH_REFUSALS = withRefusals();

    @Override
    Routes routes() {
        return WITH_REFUSALS;
    }

    final ApplicationContext springs() {
        return context;
    }

    protected Actor signIn(Actor somebody) {
        var role = somebody.roles().iterator().next();
        return signIn(bean(Accounts.class)
                .find(somebody.id())
                .orElseGet(() -> anAccount(role).id(somebody.id().value()).build()));
    }

    protected Actor signIn(AccountFixture somebody) {
        return signIn(somebody.build());
    }

    /** As somebody sees it who has not just come from there: what is counted has been counted. */
    protected void open(String route) {
        settle();
        UI.getCurrent().navigate(route);
    }

    protected void open(String route, Competition competition) {
        settle();
        UI.getCurrent().navigate(route, QueryParameters.of("edisi", competition.id.value()));
    }

    /** Everything on the page as text. */
    protected String page() {
        return Screen.of(UI.getCurrent());
    }

    protected void click(String text) {
        _click(_get(Button.class, b -> b.withText(text)));
    }

    /** The first of several. */
    protected void clickFirst(String text) {
        _click(_find(Button.class, b -> b.withText(text)).getFirst());
    }

    /** A key that the page listens to. */
    protected void press(String key) {
        var keys = _find(Keys.class).getFirst();
        _fireDomEvent(keys, "kipp-key", JsonNodeFactory.instance.objectNode().put("event.detail", key));
    }

    /** In the open dialog. */
    protected void confirm(String text) {
        _click(_get(dialog(), Button.class, b -> b.withText(text)));
    }

    protected void because(String reason) {
        _setValue(_get(dialog(), TextArea.class), reason);
    }

    /** What the open dialog says. */
    protected String asked() {
        return PrettyPrintTreeKt.toPrettyTree(dialog());
    }

    protected Dialog dialog() {
        return _get(Dialog.class);
    }

    /** The button with this text in a row of a list, whose cells are made when they are looked at. */
    protected <T> void clickIn(Grid<T> list, int row, String text) {
        var item = GridKt._fetch(list, row, 1).getFirst();
        var button = list.getColumns().stream()
                .map(Grid.Column::getRenderer)
                .filter(ComponentRenderer.class::isInstance)
                .map(r -> ((ComponentRenderer<?, T>) r).createComponent(item))
                .flatMap(cell -> Stream.concat(Stream.of(cell), cell.getChildren()))
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(b -> b.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " in row " + row));
        UI.getCurrent().add(button); // clicked where the handler finds its page
        _click(button);
    }

    protected boolean offers(String text) {
        return !_find(Button.class, b -> b.withText(text)).isEmpty();
    }

    /** It is there, and enabled. */
    protected boolean canPress(String text) {
        return _find(Button.class, b -> b.withText(text)).stream().anyMatch(Button::isEnabled);
    }

    protected <V, C extends Component & HasValue<?, V>> C field(Class<C> type, String label) {
        return _get(type, f -> f.withLabel(label));
    }

    /** The one sentence that has come up since the last. */
    protected void says(String sentence) {
        Said.only(sentence);
    }

    /** The first sentence that has come up. */
    protected String said() {
        var said = Said.all().getFirst();
        Said.forget();
        return said;
    }

    protected void saysNothing() {
        assertThat(Said.all()).isEmpty();
    }

    /** The page that opens instead says this. */
    protected void refusedToOpen(String route, String sentence) {
        UI.getCurrent().navigate(route);
        assertThat(page()).contains(sentence);
    }

    /** Only these roles get in. */
    protected void opensOnlyFor(String route, Role... roles) {
        for (var role : Role.values()) {
            if (List.of(roles).contains(role)) continue;
            signIn(role);
            assertThatThrownBy(() -> UI.getCurrent().navigate(route))
                    .as(role + " at " + route)
                    .isInstanceOf(MockAccessDeniedException.class);
        }
        signOut();
        UI.getCurrent().navigate(route);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .as("a visitor is led to sign in")
                .isEqualTo("login");
    }

    /** Work in the background comes back into the page. */
    protected static void until(BooleanSupplier so) {
        for (var i = 0; i < 3_000 && !so.getAsBoolean(); i++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            MockVaadin.clientRoundtrip(false);
        }
        assertThat(so.getAsBoolean()).isTrue();
    }

    /** What is turned down on the way to a page shows as it does in a browser. */
    @SuppressWarnings("unchecked")
    private static Routes withRefusals() {
        var routes = OpenPage.everyRoute();
        var view = ClassUtils.resolveClassName("id.kipp.ui.error.RefusedView", null);
        routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) view);
        return routes;
    }
}
