package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.replication.InvitedEntries;
import id.kipp.replication.ReplicationWorld;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.LongJob;
import id.kipp.ui.kit.Said;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class InvitedEntriesViewTest extends UiTest {

    private static final EditionId EDITION = new EditionId("pkri-layar");

    @Test
    void the_list_is_filled_from_the_catalogue_by_years() {
        var me = signIn(Role.SECRETARIAT);
        new ReplicationWorld(context);
        var editions = bean(Editions.class);
        editions.open(me, EDITION, editions.programme("pkri-2024"), LocalDate.now());
        UI.getCurrent().navigate("sekretariat/undangan", QueryParameters.of("edisi", EDITION.value()));
        assertThat(_find(Paragraph.class)).anyMatch(p -> p.getText().startsWith("0 inovasi dari 0 instansi"));
        _click(button("Isi dari katalog"));
        _setValue(_get(_get(Dialog.class), IntegerField.class, f -> f.withLabel("Dari tahun")), 2024);
        _click(inDialog("Isi dari katalog"));
        over();
        assertThat(Said.all()).as("years run backwards").isNotEmpty();
        assertThat(size(me)).isZero();
        _setValue(_get(_get(Dialog.class), IntegerField.class, f -> f.withLabel("Dari tahun")), 2014);
        _click(inDialog("Isi dari katalog"));
        over();
        assertThat(size(me)).isPositive();
        assertThat(_find(Paragraph.class)).noneMatch(p -> p.getText().startsWith("0 inovasi"));
    }

    /** The job in the dialog has come to its end. */
    private static void over() {
        for (var i = 0; i < 3_000 && !_find(LongJob.class).isEmpty(); i++) {
            LockSupport.parkNanos(10_000_000);
            MockVaadin.clientRoundtrip(false);
        }
        assertThat(_find(LongJob.class)).isEmpty();
    }

    private long size(Actor me) {
        return bean(InvitedEntries.class).size(me, EDITION).innovations();
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, b -> b.withText(text));
    }
}
