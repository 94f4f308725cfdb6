package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import id.kipp.agency.Agencies;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportDialogTest extends UiTest {

    final String run = UUID.randomUUID().toString();
    Dialog dialog;

    @BeforeEach
    void opened() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/akun");
        _click(_get(Button.class, spec -> spec.withText("Impor instansi")));
        dialog = _get(Dialog.class);
    }

    @Test
    void a_file_says_what_it_would_do_and_is_taken_when_wanted() throws InterruptedException {
        assertThat(take().isEnabled()).isFalse();
        upload("Kota A " + run + ";Kota;Jawa Barat;tidak\nKota B " + run + ";Kotamadya;Jawa Barat;tidak\n");
        assertThat(_find(dialog, Paragraph.class).stream().map(Paragraph::getText))
                .contains("1 instansi baru, 0 sudah terdaftar dan dibiarkan seperti adanya, 1 baris salah.");
        assertThat(_find(dialog, ListItem.class).stream().map(ListItem::getText))
                .contains("Kota A " + run)
                .anyMatch(line -> line.startsWith("Baris 3, kolom klaster: Klaster \"Kotamadya\" tidak dikenal."));
        assertThat(take().isEnabled()).as("nothing is left out unasked").isFalse();
        _setValue(_get(dialog, Checkbox.class), true);
        var take = take(); // whoever looks for it later may find it done
        _click(take);
        assertThat(take.isEnabled()).as("while it is done").isFalse();
        for (var until = System.nanoTime() + Duration.ofSeconds(10).toNanos(); dialog.isOpened(); ) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.sleep(20);
            MockVaadin.clientRoundtrip(false);
        }
        assertThat(bean(Agencies.class).count(run)).isEqualTo(1);
    }

    @Test
    void the_next_file_takes_the_place_of_the_one_before() {
        upload("Kota A " + run + ";Kota;Jawa Barat;tidak\n");
        assertThat(take().isEnabled()).isTrue();
        _upload(_get(dialog, Upload.class), "kosong.csv", "apa;ini\n1;2\n".getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
        assertThat(take().isEnabled()).isFalse();
        assertThat(_find(dialog, ListItem.class)).isEmpty();
    }

    private void upload(String lines) {
        var file = ("nama;klaster;provinsi;3t\n" + lines).getBytes(StandardCharsets.UTF_8);
        _upload(_get(dialog, Upload.class), "instansi.csv", file);
        MockVaadin.clientRoundtrip(false);
    }

    private Button take() {
        return _get(dialog, Button.class, spec -> spec.withText("Impor"));
    }
}
