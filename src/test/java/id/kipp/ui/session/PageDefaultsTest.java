package id.kipp.ui.session;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import id.gallery.shell.OthersView;
import id.gallery.shell.OwnView;
import id.gallery.shell.VisitorView;
import id.kipp.account.CurrentActor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import id.kipp.ui.error.BrokenView;
import id.kipp.ui.error.LoggingErrorHandler;
import id.kipp.ui.error.NotFoundView;
import id.kipp.ui.error.RefusedView;
import id.kipp.ui.kit.Said;
import id.kipp.ui.layout.PublicLayout;
import id.kipp.ui.layout.SkipLink;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PageDefaultsTest extends UiTest {

    @BeforeEach
    void openRoutes() {
        var routes = RouteConfiguration.forApplicationScope();
        routes.setAnnotatedRoute(OwnView.class);
        routes.setAnnotatedRoute(OthersView.class);
        routes.setAnnotatedRoute(VisitorView.class);
    }

    @AfterEach
    void closeRoutes() {
        var routes = RouteConfiguration.forApplicationScope();
        routes.removeRoute(OwnView.class);
        routes.removeRoute(OthersView.class);
        routes.removeRoute(VisitorView.class);
    }

    @Test
    void the_menu_offers_what_this_person_may_open() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("uji-meja");
        var labels = _find(SideNav.class).stream()
                .flatMap(menu -> menu.getItems().stream())
                .map(item -> item.getLabel());
        assertThat(labels).contains("Meja kerja").doesNotContain("Beranda");
    }

    @Test
    void what_another_desk_lets_one_into_stands_under_ones_own_heading() {
        signIn(Role.EVALUATOR);
        UI.getCurrent().navigate("nominasi");
        var headings = _find(SideNav.class).stream().map(SideNav::getLabel);
        assertThat(headings).contains("Memutuskan").doesNotContain("Sekretariat");
    }

    @Test
    void signing_in_leads_to_the_first_screen_of_the_own_desk() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("meja");
        assertThat(_get(OwnView.class).isAttached()).isTrue();
    }

    @Test
    void the_tab_says_the_page_and_then_the_house() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("uji-meja");
        MockVaadin.clientRoundtrip(false);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Ruang kendali · KIPP");
    }

    @Test
    void the_header_says_who_is_signed_in() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("uji-meja");
        assertThat(_get(Avatar.class).getName())
                .isEqualTo(bean(CurrentActor.class).get().name());
    }

    @Test
    void there_is_one_main_part_and_a_way_straight_to_it() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("uji-meja");
        assertThat(_get(Main.class).getId()).contains(SkipLink.TARGET);
        assertThat(_get(SkipLink.class).getText()).isEqualTo("Langsung ke isi");
    }

    @Test
    void a_visitor_sees_the_public_frame_and_the_way_in() {
        UI.getCurrent().navigate("uji-publik");
        assertThat(text(_get(PublicLayout.class))).contains("Katalog", "Pengumuman", "Cara menilai", "Masuk");
    }

    @Test
    void a_language_is_chosen_once_and_kept() {
        UI.getCurrent().navigate("uji-publik");
        _click(_get(NativeButton.class, b -> b.withText("EN")));
        assertThat(VaadinSession.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_wrong_password_is_told_on_the_sign_in_page() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
        assertThat(_get(LoginForm.class).isError()).isTrue();
    }

    @Test
    void an_unknown_address_says_so() {
        var page = new NotFoundView();
        assertThat(page.setErrorParameter(null, null)).isEqualTo(404);
        assertThat(_get(page, H1.class).getText()).isEqualTo("Halaman tidak ditemukan");
    }

    @Test
    void a_page_the_rules_do_not_open_says_why() {
        var page = new RefusedView();
        var refusal = new Refusal(() -> "error.reference", "P-42");
        assertThat(page.setErrorParameter(null, new ErrorParameter<>(Refusal.class, refusal)))
                .isEqualTo(403);
        assertThat(_find(page, Paragraph.class).getFirst().getText()).isEqualTo("Nomor rujukan P-42");
    }

    @Test
    void a_broken_page_shows_a_number_and_the_log_has_it_once(CapturedOutput output) {
        var page = new BrokenView();
        var defect = new IllegalStateException("secret detail");
        assertThat(page.setErrorParameter(null, new ErrorParameter<>(Exception.class, defect)))
                .isEqualTo(500);
        var number = text(page).replaceAll("(?s).*Nomor rujukan ([0-9A-F]{8}).*", "$1");
        assertThat(text(page)).doesNotContain("secret detail", "IllegalState");
        assertThat(output.getAll().split("Reference " + number, -1)).hasSize(2);
    }

    @Test
    void a_defect_under_an_open_page_is_told_with_its_number(CapturedOutput output) {
        new LoggingErrorHandler().error(new ErrorEvent(new IllegalStateException("secret detail")));
        var told = Said.all().getFirst();
        assertThat(told).startsWith("Ada yang rusak di pihak kami.").doesNotContain("secret");
        assertThat(output.getAll()).contains("Reference " + told.replaceAll(".*rujukan ([0-9A-F]{8}) .*", "$1"));
    }

    @Test
    void pages_that_are_open_while_the_server_stops_are_one_line_and_ask_for_no_sentence(CapturedOutput output) {
        var service = VaadinService.getCurrent();
        var handler = new LoggingErrorHandler();
        handler.stop();
        VaadinService.setCurrent(null); // translations are gone with the rest
        for (int i = 0; i < 50; i++) handler.error(new ErrorEvent(new IllegalStateException("Push failed")));
        VaadinService.setCurrent(service);
        assertThat(Said.all()).isEmpty();
        assertThat(output.getAll().lines().filter(l -> l.contains("IllegalStateException")))
                .hasSize(1);
    }

    @Test
    void a_session_of_a_server_that_stops_breaks_quietly(CapturedOutput output) {
        var defaults = new PageDefaults();
        var session = VaadinSession.getCurrent();
        defaults.greet(new SessionInitEvent(session.getService(), session, VaadinRequest.getCurrent()));
        defaults.stop();
        session.getErrorHandler().error(new ErrorEvent(new IllegalStateException("Push failed")));
        assertThat(Said.all()).isEmpty();
        assertThat(output.getAll()).contains("Pages were open at the stop").doesNotContain("Reference");
    }

    @Test
    void a_refusal_nobody_caught_is_still_a_sentence() {
        new LoggingErrorHandler().error(new ErrorEvent(new Refusal(() -> "kit.reason-missing")));
        assertThat(Said.all().getFirst()).isEqualTo("Tuliskan alasannya terlebih dahulu.");
    }

    @Test
    void the_end_of_a_session_is_told_without_a_session() {
        var service = VaadinService.getCurrent();
        VaadinService.setCurrent(null); // as it is when the browser comes back too late
        var messages = new SessionMessages().getSystemMessages(new SystemMessagesInfo(Locale.of("id"), null, service));
        VaadinService.setCurrent(service);
        assertThat(messages.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(messages.getSessionExpiredCaption()).isEqualTo("Sesi Anda berakhir");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
