package id.kipp.ui.kit;

import static id.kipp.ui.kit.ScreenLanguage.ENGLISH;
import static id.kipp.ui.kit.ScreenLanguage.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ScreenLanguageTest extends KitTest {

    final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void the_browser_asks_and_is_answered_in_its_language() {
        request.addHeader("Accept-Language", "en-GB,en;q=0.9,id;q=0.8");
        assertThat(ScreenLanguage.wantedBy(vaadin())).isEqualTo(ENGLISH);
    }

    @Test
    void a_language_we_do_not_speak_gets_indonesian() {
        request.addHeader("Accept-Language", "fr");
        assertThat(ScreenLanguage.wantedBy(vaadin())).isEqualTo(INDONESIAN);
    }

    @Test
    void a_browser_that_asks_for_nothing_gets_indonesian() {
        assertThat(ScreenLanguage.wantedBy(vaadin())).isEqualTo(INDONESIAN);
    }

    @Test
    void the_own_choice_counts_more_than_the_browser() {
        request.addHeader("Accept-Language", "id");
        request.setCookies(new Cookie("kipp-bahasa", "en"));
        assertThat(ScreenLanguage.wantedBy(vaadin())).isEqualTo(ENGLISH);
    }

    @Test
    void a_cookie_nobody_set_by_choice_is_ignored() {
        request.addHeader("Accept-Language", "en");
        request.setCookies(new Cookie("kipp-bahasa", "klingon"));
        assertThat(ScreenLanguage.wantedBy(vaadin())).isEqualTo(ENGLISH);
    }

    private VaadinRequest vaadin() {
        return new VaadinServletRequest(request, (VaadinServletService) VaadinService.getCurrent());
    }
}
