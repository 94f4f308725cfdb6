package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.catalogue.CaseOwners;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Earlier;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Publishing;
import id.kipp.catalogue.Tale;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import id.kipp.ui.parts.DifferenceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpdatesViewTest extends UiTest {

    private static final AgencyId AGENCY = new AgencyId("kabupaten-pemutakhir");

    private EntryId proposed(String title) {
        var earlier = new Earlier(
                2018,
                "TOP_40",
                "UMUM",
                title,
                new Earlier.Owner(AGENCY, "Kabupaten Pemutakhir", "KABUPATEN", "Bali"),
                "",
                "Ringkas.",
                "");
        var entry = bean(Publishing.class)
                .bringIn(actor(Role.SECRETARIAT), List.of(earlier))
                .getFirst();
        var owner = new Actor(
                new AccountId("pemilik"), "Pemilik", Set.of(Role.AGENCY), Optional.of(AGENCY), Optional.empty());
        var tale = new Tale("Jalan putus.", "", "", "", "");
        var nothing = CaseText.NOTHING;
        bean(CaseOwners.class)
                .propose(
                        owner,
                        entry.id(),
                        0,
                        new CaseText(
                                tale,
                                nothing.figures(),
                                nothing.effort(),
                                nothing.reuse(),
                                nothing.media(),
                                nothing.help(),
                                nothing.themes()));
        return entry.id();
    }

    @Test
    void what_an_owner_changes_is_seen_part_by_part_and_approved_or_returned() {
        var good = proposed("Jalan Satu");
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/pemutakhiran");
        _click(_get(Button.class, b -> b.withText("Jalan Satu")));
        assertThat(_find(DifferenceText.class)).hasSize(1);
        _click(_get(Button.class, b -> b.withText("Setujui dan tampilkan")));
        var entry = bean(Catalogue.class).find(good).orElseThrow();
        assertThat(bean(Catalogue.class)
                        .known(List.of(entry))
                        .getFirst()
                        .shown()
                        .shown()
                        .tale()
                        .problem())
                .isEqualTo("Jalan putus.");

        proposed("Jalan Dua");
        UI.getCurrent().navigate("sekretariat/pustaka");
        UI.getCurrent().navigate("sekretariat/pemutakhiran");
        _click(_get(Button.class, b -> b.withText("Jalan Dua")));
        _click(_get(Button.class, b -> b.withText("Kembalikan")));
        _setValue(_get(TextArea.class), "Sebutkan panjangnya.");
        _click(_find(Button.class, b -> b.withText("Kembalikan")).getLast());
        assertThat(_find(Button.class, b -> b.withText("Jalan Dua"))).isEmpty();
    }
}
