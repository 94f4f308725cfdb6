package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.help.Broadcast;
import id.kipp.help.Broadcasts;
import id.kipp.help.Guide;
import id.kipp.help.Guides;
import id.kipp.help.Whom;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HelpScreensTest extends UiTest {

    @Test
    void a_broadcast_is_looked_at_before_it_can_be_asked_for() {
        bean(Accounts.class)
                .invite(
                        actor(Role.SECRETARIAT),
                        Invitation.judge(
                                Role.PANELIST,
                                "Dewi",
                                UUID.randomUUID() + "@kipp.test",
                                "Universitas Airlangga",
                                Province.JAWA_TIMUR,
                                Set.of()));
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/siaran");
        _click(_get(Button.class, b -> b.withText("Siapkan siaran")));
        var dialog = _get(Dialog.class);
        select(dialog, "Kepada").setValue(Whom.Kind.PANELISTS);
        _setValue(_get(dialog, TextField.class, f -> f.withLabel("Perihal")), "Rapat");
        _setValue(_get(dialog, TextArea.class, f -> f.withLabel("Isi")), "Rapat hari Senin.");
        assertThat(button(dialog, "Minta dilepas").isEnabled()).isFalse();
        _click(button(dialog, "Lihat penerima"));
        assertThat(_find(dialog, Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(t -> t.startsWith("Penerima saat ini:"));
        _click(button(dialog, "Minta dilepas"));
        assertThat(bean(Broadcasts.class).page(actor(Role.SECRETARIAT), 0, 1).getFirst())
                .satisfies(b -> assertThat(b.state()).isEqualTo(Broadcast.State.WAITING))
                .satisfies(b -> assertThat(b.message().subject()).isEqualTo("Rapat"));
    }

    @Test
    void what_a_guide_says_stays_text() {
        bean(Guides.class)
                .write(
                        actor(Role.SECRETARIAT),
                        new Guide.Written(
                                Guide.Kind.QUESTION,
                                "Bagaimana <b>masuk</b>?",
                                "<script>x</script>\n\nDua.",
                                List.of()));
        signIn(Role.SERVICE_UNIT);
        UI.getCurrent().navigate("bantuan");
        assertThat(_find(Details.class)).extracting(Details::getSummaryText).contains("Bagaimana <b>masuk</b>?");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("<script>x</script>", "Dua.");
    }

    @Test
    void each_screen_opens_its_own_help() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/panduan");
        _click(_get(Button.class, b -> b.withClasses("screen-help")));
        assertThat(_find(_get(Dialog.class), Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(t -> t.startsWith("Tulis panduan dan tanya jawab"));
    }

    @Test
    void planned_maintenance_stands_above_every_screen() {
        var upkeeps = bean(id.kipp.upkeep.Upkeeps.class);
        var administrator = actor(Role.ADMINISTRATOR);
        var told = upkeeps.announce(
                administrator,
                upkeeps.next(),
                Instant.now().plusSeconds(60),
                Instant.now().plusSeconds(120),
                "");
        try {
            signIn(Role.SECRETARIAT);
            UI.getCurrent().navigate("sekretariat/panduan");
            assertThat(_get(Paragraph.class, p -> p.withClasses("upkeep")).getText())
                    .contains("WIB", "WITA", "WIT");
        } finally {
            upkeeps.end(administrator, told);
        }
    }

    @SuppressWarnings("unchecked")
    private static Select<Whom.Kind> select(Dialog dialog, String label) {
        return _get(dialog, Select.class, f -> f.withLabel(label));
    }

    private static Button button(Dialog dialog, String text) {
        return _get(dialog, Button.class, b -> b.withText(text));
    }
}
