package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class KeptTest extends KitTest {

    TextArea note = new TextArea();
    int told;
    SharedField shared;

    @BeforeEach
    void signedIn() {
        Kept.owner(UI.getCurrent(), "ratih");
        shared = show(new SharedField(note, () -> told++));
        shared.keptAt(shared, "sheet/7/note");
        shared.newest("Tersimpan.");
    }

    @Test
    void what_never_arrived_goes_back_into_its_field_and_is_told_as_if_typed_now() {
        offered("ratih/sheet/7/note", "Tersimpan. Dan ini.", "Tersimpan.");
        assertThat(note.getValue()).isEqualTo("Tersimpan. Dan ini.");
        assertThat(shared.isContested()).isFalse();
        assertThat(told).isEqualTo(1);
    }

    @Test
    void what_was_stored_since_is_not_replaced_before_one_has_chosen() {
        offered("ratih/sheet/7/note", "Punya saya.", "Yang lama.");
        assertThat(shared.isContested()).isTrue();
        assertThat(said(shared)).contains("Isian ini baru saja diubah di tempat lain.", "Tersimpan.");
        assertThat(told).isZero();
        _click(_get(shared, Button.class, b -> b.withText("Pakai isian itu")));
        assertThat(note.getValue()).isEqualTo("Tersimpan.");
        assertThat(asked()).contains("window.kippKept?.drop($0) [ratih/sheet/7/note]");
    }

    @Test
    void or_ones_own_is_kept_and_stored_on_top() {
        offered("ratih/sheet/7/note", "Punya saya.", "Yang lama.");
        _click(_get(shared, Button.class, b -> b.withText("Pertahankan isian saya")));
        assertThat(told).isEqualTo(1);
        assertThat(note.getValue()).isEqualTo("Punya saya.");
    }

    @Test
    void beside_a_closed_field_it_can_be_read_until_it_is_discarded() {
        note.setReadOnly(true);
        offered("ratih/sheet/7/note", "Terlambat.", "Tersimpan.");
        assertThat(note.getValue()).isEqualTo("Tersimpan.");
        assertThat(said(shared)).contains("tidak sempat tersimpan", "Terlambat.");
        _click(_get(shared, Button.class, b -> b.withText("Singkirkan")));
        assertThat(said(shared)).doesNotContain("Terlambat.");
        assertThat(asked()).contains("window.kippKept?.drop($0) [ratih/sheet/7/note]");
    }

    @Test
    void what_is_offered_while_one_has_gone_on_writing_changes_nothing() {
        _setValue(note, "Baru.");
        offered("ratih/sheet/7/note", "Lama.", "Tersimpan.");
        assertThat(note.getValue()).isEqualTo("Baru.");
    }

    @Test
    void another_accounts_or_fields_text_is_not_taken() {
        offered("dewi/sheet/7/note", "Bukan milik saya.", "Tersimpan.");
        offered("ratih/sheet/8/note", "Bukan isian ini.", "Tersimpan.");
        assertThat(note.getValue()).isEqualTo("Tersimpan.");
    }

    @Test
    void the_browser_is_told_once_the_text_is_stored_and_not_before() {
        asked();
        _setValue(note, "Lebih baru.");
        shared.newest("Tersimpan."); // another field was saved
        assertThat(asked()).isEmpty();
        shared.newest("Lebih baru.");
        var mark = Kept.mark("Lebih baru.");
        assertThat(asked())
                .containsExactly(
                        "window.kippKept?.arrived($0, $1, $2) [ratih/sheet/7/note, " + mark + ", " + mark + "]");
        assertThat(note.getElement().getAttribute("data-kept-over")).isEqualTo(mark);
    }

    @Test
    void on_a_page_of_nobodys_nothing_is_kept() {
        closePage();
        openPage();
        var field = new TextArea();
        show(new SharedField(field, () -> {})).keptAt(field, "sheet/7/note");
        assertThat(field.getElement().hasAttribute("data-kept")).isFalse();
        assertThat(asked()).isEmpty();
    }

    @Test
    void a_reason_that_was_not_sent_stands_in_the_same_question_again_and_is_dropped_once_it_is() {
        var sent = new ArrayList<String>();
        new ReasonDialog("Tutup proposal?", "Tutup").ask(sent::add);
        var reason = _get(TextArea.class, f -> f.withLabel("Alasan"));
        var name = reason.getElement().getAttribute("data-kept");
        assertThat(name).startsWith("ratih/reason/").endsWith("/Tutup proposal?");
        offered(reason, name, "Surat tidak terbaca.", "");
        assertThat(reason.getValue()).isEqualTo("Surat tidak terbaca.");
        asked();
        _click(_get(Button.class, b -> b.withText("Tutup")));
        assertThat(sent).containsExactly("Surat tidak terbaca.");
        assertThat(asked()).contains("window.kippKept?.drop($0) [" + name + "]");
    }

    private void offered(String name, String text, String over) {
        offered(shared, name, text, over);
    }

    private static void offered(Component host, String name, String text, String over) {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.name", name)
                .put("event.detail.text", text)
                .put("event.detail.over", Kept.mark(over));
        _fireDomEvent(host, "kipp-kept", data);
    }

    /** What the browser is asked to do with kept texts, since the last time. */
    private static List<String> asked() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(i -> i.getInvocation())
                .filter(i -> i.getExpression().contains("kippKept"))
                .map(i -> i.getExpression()
                                .replaceFirst("^.*(?=window.kippKept)", "")
                                .replaceFirst("[;}].*$", "") + " "
                        + i.getParameters().subList(0, i.getParameters().size() - 1))
                .toList();
    }
}
