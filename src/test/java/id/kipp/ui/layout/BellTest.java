package id.kipp.ui.layout;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import id.kipp.kernel.Role;
import id.kipp.notice.Tell;
import id.kipp.ui.UiTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BellTest extends UiTest {

    @Test
    void a_visitor_has_no_bell() {
        UI.getCurrent().navigate("login");
        _assertNone(Bell.class);
    }

    @Test
    void the_bell_counts_what_is_new_and_leads_there() {
        var rina = anAccount(Role.SECRETARIAT).id("bell-" + UUID.randomUUID()).build();
        signIn(rina);
        Tell.tell(context, Tell.of(rina.id(), "test.told", "Antar Jemput Obat"));
        UI.getCurrent().navigate("akun");
        assertThat(bell().getAriaLabel()).hasValue("Pemberitahuan, 1 belum dibaca");
        _find(_get(Bell.class), Popover.class).getFirst().setOpened(true);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/sekretariat?edisi=2026");
        _click(_get(Button.class, spec -> spec.withText("Tandai semua sudah dibaca")));
        assertThat(bell().getAriaLabel()).hasValue("Pemberitahuan, 0 belum dibaca");
    }

    private static Button bell() {
        return _find(_get(Bell.class), Button.class).getFirst();
    }
}
