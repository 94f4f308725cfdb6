package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalRow;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.SecondOpinions;
import id.kipp.ui.DeskTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreeningListViewTest extends DeskTest {

    Competition competition;
    Applicants applicants;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
    }

    @Test
    void entries_are_listed_and_drafts_are_not() {
        applicants.submitted("Loket Sungai");
        applicants.started("Belum dikirim");
        visit();
        assertThat(page())
                .contains("Loket Sungai", "1 proposal menunggu diperiksa.")
                .doesNotContain("Belum dikirim");
    }

    @Test
    void the_first_that_waits_is_a_click_away() {
        var id = applicants.submitted("Loket Sungai");
        visit();
        click("Periksa berikutnya");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("sekretariat/seleksi/" + id.value());
    }

    @Test
    void words_narrow_the_list() {
        applicants.submitted("Kios Baca Malam");
        applicants.submitted("Antrean Pasar");
        visit();
        _setValue(_get(TextField.class), "antrean");
        assertThat(page()).contains("Antrean Pasar").doesNotContain("Kios Baca Malam");
    }

    @Test
    void the_list_is_sorted_by_the_server_and_taken_along_as_it_is_shown() {
        applicants.submitted("Melati");
        applicants.submitted("Anggrek");
        visit();
        @SuppressWarnings("unchecked")
        var grid = (Grid<ProposalRow>) _get(Grid.class);
        grid.sort(GridSortOrder.asc(grid.getColumns().get(1)).build());
        assertThat(GridKt._findAll(grid)).extracting(ProposalRow::title).containsExactly("Anggrek", "Melati");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("XLSX", "CSV");
    }

    @Test
    void an_empty_list_says_so_and_offers_no_next() {
        visit();
        assertThat(page()).contains("Tidak ada proposal di sini.", "0 proposal menunggu diperiksa.");
        assertThat(_get(Button.class, b -> b.withText("Periksa berikutnya")).isEnabled())
                .isFalse();
    }

    @Test
    void the_edition_stays_in_the_address_when_one_filters() {
        visit();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        _setValue(_get(TextField.class), "loket");
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                        .flatMap(i -> i.getInvocation().getParameters().stream())
                        .map(String::valueOf))
                .anySatisfy(address -> assertThat(address).contains("cari=loket", "edisi="));
    }

    @Test
    void whoever_is_asked_for_a_second_opinion_is_led_to_it() {
        var id = applicants.submitted("Kios Baca Malam");
        applicants.submitted("Antrean Pasar");
        var me = signIn(Role.SECRETARIAT);
        var entry = bean(Proposals.class).get(competition.secretary, id);
        bean(SecondOpinions.class).ask(competition.secretary, entry, me.id(), "Benar?");
        open("sekretariat/seleksi", competition);
        assertThat(page()).contains("1 proposal menunggu pendapat kedua Anda");
        UI.getCurrent()
                .navigate(
                        "sekretariat/seleksi",
                        QueryParameters.simple(Map.of("edisi", competition.id.value(), "pendapat", "saya")));
        assertThat(page()).contains("Kios Baca Malam").doesNotContain("Antrean Pasar");
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat/seleksi", Role.SECRETARIAT);
    }

    private void visit() {
        signIn(Role.SECRETARIAT);
        open("sekretariat/seleksi", competition);
    }
}
