package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import id.kipp.kernel.Refusal;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class KeysTest extends KitTest {

    final ArrayList<String> pressed = new ArrayList<>();
    Keys keys;

    @BeforeEach
    void openKeys() {
        keys = show(new Keys()
                .on("Ctrl+Enter", "Segel dan buka berikutnya", () -> pressed.add("sealed"))
                .mention("j", "Baris berikut"));
    }

    @Test
    void a_key_does_what_it_says() {
        press("Ctrl+Enter");
        assertThat(pressed).containsExactly("sealed");
    }

    @Test
    void a_key_turned_down_says_why() {
        keys.on("9", "Beri nilai 9", () -> {
            throw new Refusal(() -> "kit.reason-missing");
        });
        press("9");
        Said.only("Tuliskan alasannya terlebih dahulu.");
    }

    @Test
    void the_question_mark_lists_every_key() {
        press("?");
        assertThat(said(_get(Dialog.class)))
                .contains("Ctrl", "Segel dan buka berikutnya", "Baris berikut", "Tampilkan daftar pintasan ini");
    }

    private void press(String key) {
        _fireDomEvent(keys, "kipp-key", JsonNodeFactory.instance.objectNode().put("event.detail", key));
    }
}
