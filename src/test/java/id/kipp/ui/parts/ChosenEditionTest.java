package id.kipp.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.edition.Edition;
import id.kipp.kernel.Role;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.PageAddress;
import id.kipp.ui.layout.OfEdition;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChosenEditionTest extends DeskTest {

    Competition chosen;
    Competition other;

    @BeforeEach
    void twoEditions() {
        chosen = new Competition(context, 1, 1);
        other = new Competition(context, 1, 1);
        signIn(Role.SECRETARIAT);
    }

    @Test
    void a_chosen_edition_stays_in_every_screen_of_the_menu_and_in_its_address() {
        open("sekretariat", chosen);
        assertThat(ofEdition()).hasSizeGreaterThan(10).allSatisfy(entry -> {
            open(entry.path());
            assertThat(shown()).as(entry.path()).isEqualTo(chosen.id.value());
            assertThat(address()).isEqualTo(chosen.id.value());
        });
        open("sekretariat", other);
        open("sekretariat/sanggahan");
        assertThat(shown()).isEqualTo(other.id.value());
    }

    @Test
    void the_menu_leads_to_the_same_edition() {
        open("sekretariat/sanggahan", chosen);
        assertThat(_find(SideNavItem.class).stream()
                        .map(item -> item.getElement().getAttribute("path"))
                        .filter(path -> path.contains("edisi=" + chosen.id.value())))
                .hasSameSizeAs(ofEdition());
    }

    @Test
    void after_an_entry_of_another_edition_the_lists_are_of_that_one() {
        var entry = new Applicants(other).submitted("Loket");
        open("sekretariat", chosen);
        signIn(other.secretary);
        open("sekretariat", chosen);
        open("sekretariat/seleksi/" + entry.value());
        open("sekretariat/pengumuman");
        assertThat(shown()).isEqualTo(other.id.value());
    }

    @Test
    void the_secretariats_menu_is_grouped_by_the_phases_of_a_competition() {
        open("sekretariat", chosen);
        assertThat(_find(SideNav.class).stream().map(SideNav::getLabel))
                .containsExactly(
                        "Sekretariat",
                        "Menyiapkan",
                        "Menyeleksi",
                        "Menilai",
                        "Memutuskan",
                        "Mengumumkan",
                        "Memantau",
                        "Replikasi");
    }

    private static List<MenuEntry> ofEdition() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(e -> Objects.requireNonNull(e.menuClass()).isAnnotationPresent(OfEdition.class))
                .toList();
    }

    private static String shown() {
        var select = (Select<?>) _get(_get(EditionChoice.class), Select.class);
        return ((Edition) select.getValue()).id().value();
    }

    private static String address() {
        MockVaadin.clientRoundtrip(false);
        return PageAddress.of(UI.getCurrent())
                .getQueryParameters()
                .getSingleParameter("edisi")
                .orElse("");
    }
}
