package id.kipp.ui.replication;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.agency.Agency;
import id.kipp.kernel.Role;
import id.kipp.replication.ReplicationRow;
import id.kipp.replication.ReplicationState;
import id.kipp.replication.ReplicationWorld;
import id.kipp.replication.Replications;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Said;
import java.time.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdoptViewTest extends UiTest {

    ReplicationWorld world;

    @BeforeEach
    void world() {
        world = new ReplicationWorld(context);
    }

    @Test
    void an_institution_writes_its_interest_sends_it_and_the_owner_answers() {
        signInFor(world.adopter);
        UI.getCurrent().navigate("adopsi/" + world.original.value());
        _setValue(_get(TextField.class, f -> f.withLabel("Unit atau kelompok lain")), "Dinas Pertanian");
        _setValue(_get(TextArea.class, f -> f.withLabel("Masalah dan data awal")), "Kedelai diimpor.");
        _click(button("Simpan draf"));
        var draft = own();
        assertThat(draft.state()).isEqualTo(ReplicationState.DRAFT_INTEREST);

        _click(button("Kirim surat minat"));
        _click(_get(_get(Dialog.class), Button.class, b -> b.withText("Kirim surat minat")));
        Said.something();
        assertThat(own().state()).isEqualTo(ReplicationState.DRAFT_INTEREST);
        _click(_get(_get(Dialog.class), Button.class, b -> b.withText("Kembali")));
        UI.getCurrent().navigate("replikasi/" + draft.id().value());
        @SuppressWarnings("unchecked")
        Select<Integer> year = _get(Select.class, s -> s.withLabel("Tahun pelaksanaan"));
        _setValue(year, Year.now().getValue() + 1);
        _setValue(_get(TextField.class, f -> f.withLabel("Nomor surat minat")), "B/7/2026");
        _click(button("Kirim surat minat"));
        _click(_get(_get(Dialog.class), Button.class, b -> b.withText("Kirim surat minat")));
        assertThat(own().state()).isEqualTo(ReplicationState.INTEREST);

        signInFor(world.owner);
        UI.getCurrent().navigate("replikasi", QueryParameters.of("bagian", "diminta"));
        assertThat(_get(Grid.class).getGenericDataView().getItem(0))
                .isInstanceOfSatisfying(
                        ReplicationRow.class, r -> assertThat(r.id()).isEqualTo(draft.id()));
        UI.getCurrent().navigate("replikasi/" + draft.id().value());
        _click(button("Bersedia"));
        _setValue(_get(_get(Dialog.class), TextArea.class), "Silakan berkunjung.");
        _click(_get(_get(Dialog.class), Button.class, b -> b.withText("Bersedia")));
        assertThat(_find(Button.class, b -> b.withText("Bersedia"))).isEmpty();
        assertThat(bean(Replications.class).get(world.ownersAdmin, draft.id()).state())
                .isEqualTo(ReplicationState.INTEREST_ACCEPTED);
    }

    private ReplicationRow own() {
        return bean(Replications.class).own(world.adoptersAdmin, false, 0, 1).getFirst();
    }

    private void signInFor(Agency agency) {
        signIn(anAccount(Role.AGENCY)
                .id("admin-" + agency.id().value())
                .agency(agency.id())
                .build());
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }
}
