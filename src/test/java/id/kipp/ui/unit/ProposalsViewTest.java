package id.kipp.ui.unit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.edition.Category;
import id.kipp.edition.Edition;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposals;
import id.kipp.store.CommandCount;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Said;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposalsViewTest extends UiTest {

    Competition competition;
    Applicants applicants;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
    }

    @Test
    void a_unit_without_proposals_is_invited_to_start_one() {
        open();
        assertThat(_find(ProposalCard.class)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Mulai proposal")));
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void starting_a_proposal_leads_to_its_form() {
        open();
        start("Loket Sungai", true);
        var row = bean(Proposals.class).ofUnit(applicants.writer).getFirst();
        assertThat(row.title()).isEqualTo("Loket Sungai");
        assertThat(_get(WritingDesk.class)).isNotNull();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("proposal/" + row.id().value());
    }

    @Test
    void a_proposal_without_title_is_not_started() {
        open();
        start("  ", true);
        Said.something();
        assertThat(bean(Proposals.class).ofUnit(applicants.writer)).isEmpty();
    }

    @Test
    void a_proposal_without_category_is_not_started() {
        open();
        start("Loket Sungai", false);
        Said.something();
        assertThat(bean(Proposals.class).ofUnit(applicants.writer)).isEmpty();
    }

    @Test
    void what_asks_for_the_units_hand_stands_first_with_links_to_what_is_missing() {
        applicants.sent("Sudah dikirim");
        var id = applicants.started("Baru dimulai");
        open();
        assertThat(_find(H3.class).stream()
                        .filter(h -> h.getParent().orElseThrow() instanceof ProposalCard)
                        .map(h -> _get(h, Anchor.class).getText()))
                .containsExactly("Baru dimulai", "Sudah dikirim");
        var card = _find(ProposalCard.class).getFirst();
        assertThat(_find(card, Anchor.class).stream().map(Anchor::getHref))
                .contains("proposal/" + id.value() + "?bagian=sdgs");
    }

    @Test
    void only_what_was_deleted_or_taken_back_is_drawn_anew() {
        applicants.started("Tetap");
        applicants.started("Dihapus");
        open();
        var before = titled("Tetap");
        _click(_get(titled("Dihapus"), Button.class, b -> b.withText("Hapus draf")));
        assertThat(titled("Tetap")).isSameAs(before);
        _click(_get(titled("Dihapus"), Button.class, b -> b.withText("Kembalikan")));
        assertThat(titled("Tetap")).isSameAs(before);
        assertThat(_find(ProposalCard.class).stream()
                        .map(ProposalCard::getParent)
                        .distinct())
                .hasSize(1);
    }

    private static ProposalCard titled(String title) {
        return _get(
                ProposalCard.class,
                c -> c.withPredicate(card ->
                        _get(card, H3.class).getElement().getTextRecursively().equals(title)));
    }

    @Test
    void another_units_proposals_are_not_shown() {
        new Applicants(competition).started("Milik unit lain");
        open();
        assertThat(_find(ProposalCard.class)).isEmpty();
    }

    @Test
    void the_agency_may_not_open_it() {
        signIn(Role.AGENCY);
        assertThatThrownBy(() -> UI.getCurrent().navigate(ProposalsView.class)).isNotNull();
    }

    @Test
    void thirty_proposals_cost_as_many_commands_as_one() {
        applicants.started("Inovasi pertama");
        var one = commands();
        for (var i = 2; i <= 30; i++) applicants.started("Inovasi ke-" + i);
        assertThat(commands()).isEqualTo(one);
        assertThat(_find(ProposalCard.class)).hasSize(30);
    }

    private List<String> commands() {
        signIn(applicants.writerAccount);
        return bean(CommandCount.class).during(() -> UI.getCurrent().navigate(ProposalsView.class));
    }

    private void open() {
        signIn(applicants.writerAccount);
        UI.getCurrent().navigate(ProposalsView.class);
    }

    @SuppressWarnings("unchecked")
    private void start(String title, boolean withCategory) {
        _click(_get(Button.class, spec -> spec.withText("Mulai proposal")));
        var dialog = _get(Dialog.class);
        var selects = _find(dialog, Select.class);
        if (selects.size() == 3) _setValue((Select<Edition>) selects.getFirst(), competition.edition());
        _setValue(_get(dialog, TextField.class), title);
        var category = (Select<Category>) selects.getLast();
        if (withCategory)
            _setValue(
                    category,
                    competition.edition().constitution().category("health").orElseThrow());
        _click(_get(dialog, Button.class, spec -> spec.withText("Mulai menulis")));
    }
}
