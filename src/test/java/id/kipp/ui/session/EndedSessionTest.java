package id.kipp.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import id.kipp.account.SessionEnd;
import id.kipp.ui.UiTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page says whose session somebody else has ended; what is typed stays on it until the click. */
class EndedSessionTest extends UiTest {

    @ParameterizedTest
    @CsvSource({
        "LOCKED, dikunci oleh pengelola",
        "SIGNED_OUT, dikeluarkan dari semua perangkat",
        "GUESSED, bukti yang salah berturut-turut",
        "BEFORE_FACTOR, sebelum akun Anda memiliki bukti kedua"
    })
    void the_sentence_says_what_happened(SessionEnd end, String words) {
        VaadinServletRequest.getCurrent().setAttribute(SessionEnd.ATTRIBUTE, end);
        assertThat(said()).contains(words, "Yang baru Anda ketik tetap di halaman ini");
    }

    @Test
    void a_session_that_came_to_its_own_end_says_so() {
        assertThat(said()).startsWith("Yang sudah Anda ketik masih ada di layar.");
    }

    private static String said() {
        var asked =
                new SystemMessagesInfo(Locale.of("id"), VaadinServletRequest.getCurrent(), VaadinService.getCurrent());
        return new SessionMessages().getSystemMessages(asked).getSessionExpiredMessage();
    }
}
