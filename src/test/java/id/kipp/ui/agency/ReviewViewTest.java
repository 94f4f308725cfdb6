package id.kipp.ui.agency;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.edition.TestSteps;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Remarks;
import id.kipp.proposal.Stage;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Said;
import id.kipp.ui.parts.Changes;
import id.kipp.ui.parts.FindingList;
import id.kipp.ui.parts.Quote;
import id.kipp.ui.parts.QuoteBar;
import id.kipp.ui.parts.ReceiptCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewViewTest extends UiTest {

    Competition competition;
    Applicants applicants;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
    }

    @Test
    void choosing_asks_once_names_the_title_and_leads_to_the_receipt() {
        var id = open(applicants.sent("Loket Sungai"), "");
        click("Pilih dan ajukan");
        assertThat(toPrettyTree(_get(Dialog.class))).contains("Loket Sungai", "0 dokumen dibekukan");
        confirm("Pilih dan ajukan");
        assertThat(applicants.proposal(id).stage()).isEqualTo(Stage.SUBMITTED);
        var receipt = bean(Proposals.class).receipt(applicants.admin, id);
        assertThat(toPrettyTree(_get(ReceiptCard.class)))
                .contains(receipt.number(), receipt.sha256(), "WIB", "/periksa/" + receipt.code());
    }

    @Test
    void what_is_missing_is_listed_and_submission_refused() {
        var id = applicants.started("Loket Sungai");
        bean(Drafts.class).send(applicants.writer, id);
        open(id, "");
        assertThat(toPrettyTree(_get(FindingList.class))).contains("Isi nama inovator.");
        click("Pilih dan ajukan");
        confirm("Pilih dan ajukan");
        Said.something();
        assertThat(applicants.proposal(id).stage()).isEqualTo(Stage.AT_AGENCY);
    }

    @Test
    void after_the_window_has_closed_submission_is_refused() {
        var id = open(applicants.sent("Loket Sungai"), "");
        competition.close(TestSteps.SUBMISSION);
        click("Pilih dan ajukan");
        confirm("Pilih dan ajukan");
        assertThat(applicants.proposal(id).stage()).isEqualTo(Stage.AT_AGENCY);
        Said.something();
    }

    @Test
    void the_same_title_twice_is_a_finding() {
        applicants.submitted("Loket Sungai");
        open(applicants.sent("Loket sungai"), "");
        assertThat(toPrettyTree(_get(FindingList.class))).contains("judul yang sama");
    }

    @Test
    void returning_takes_the_notes_to_the_unit() {
        var id = open(applicants.sent("Loket Sungai"), "");
        click("Kembalikan");
        _setValue(_get(_get(Dialog.class), TextArea.class), "Tambahkan angka keluhan.");
        confirm("Kembalikan ke unit");
        var returned = applicants.proposal(id);
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        assertThat(returned.notes().getLast().text()).isEqualTo("Tambahkan angka keluhan.");
    }

    @Test
    void notes_begin_with_what_the_checks_found() {
        var id = applicants.started("Loket Sungai");
        bean(Drafts.class).send(applicants.writer, id);
        open(id, "");
        click("Kembalikan");
        assertThat(_get(_get(Dialog.class), TextArea.class).getValue()).contains("– Inovator: Isi nama inovator.");
    }

    @Test
    void a_remark_on_a_passage_goes_along_with_the_notes() {
        var id = open(applicants.sent("Loket Sungai"), "");
        remark("bukti yang terukur", "Sebutkan angkanya.");
        click("Kembalikan");
        confirm("Kembalikan ke unit");
        assertThat(applicants.proposal(id).notes().getLast().text())
                .isEqualTo("– Ringkasan, “bukti yang terukur”: Sebutkan angkanya.");
        assertThat(bean(Remarks.class).of(applicants.admin, id)).isEmpty();
    }

    @Test
    void a_remark_is_there_again_when_the_page_is_opened_again_and_can_be_deleted() {
        var id = open(applicants.sent("Loket Sungai"), "");
        remark("bukti yang terukur", "Sebutkan angkanya.");
        open(id, "");
        assertThat(_get(RemarkList.class).getElement().getTextRecursively()).contains("Sebutkan angkanya.");
        click("Hapus catatan");
        open(id, "");
        assertThat(_get(RemarkList.class).getElement().getTextRecursively()).doesNotContain("Sebutkan");
    }

    @Test
    void what_changed_since_it_was_returned_is_shown_place_by_place() {
        var id = applicants.sent("Loket Sungai");
        bean(Curation.class).sendBack(applicants.admin, id, "Sebutkan sumber angkanya.");
        applicants.write(id, "summary", "Sumber: catatan dinas.");
        bean(Drafts.class).send(applicants.writer, id);
        open(id, "");
        var changes = _get(Changes.class);
        assertThat(changes.names()).containsExactly("Ringkasan");
        assertThat(changes.getElement().getTextRecursively()).contains("catatan", "dinas.");
    }

    private void remark(String passage, String text) {
        _get(ReviewView.class)
                .getChildren()
                .filter(QuoteBar.class::isInstance)
                .map(QuoteBar.class::cast)
                .forEach(bar -> bar.show(new Quote("summary", passage)));
        click("Beri catatan");
        _setValue(_get(_get(Dialog.class), TextArea.class), text);
        confirm("Catat");
    }

    @Test
    void returning_without_notes_is_refused() {
        var id = open(applicants.sent("Loket Sungai"), "");
        click("Kembalikan");
        confirm("Kembalikan ke unit");
        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(applicants.proposal(id).stage()).isEqualTo(Stage.AT_AGENCY);
    }

    @Test
    void what_is_not_chosen_ends_here_with_its_reason() {
        var id = open(applicants.sent("Loket Sungai"), "");
        click("Tidak dipilih");
        _setValue(_get(_get(Dialog.class), TextArea.class), "Belum matang.");
        confirm("Tidak dipilih");
        assertThat(applicants.proposal(id).closing()).satisfies(c -> {
            assertThat(c.outcome()).isEqualTo(Closing.Outcome.NOT_CHOSEN);
            assertThat(c.reason()).isEqualTo("Belum matang.");
        });
    }

    @Test
    void a_submission_can_be_withdrawn_until_closing() {
        var id = open(applicants.submitted("Loket Sungai"), "/tanda-terima");
        click("Tarik pengajuan");
        _setValue(_get(_get(Dialog.class), TextArea.class), "Salah berkas.");
        confirm("Tarik pengajuan");
        assertThat(applicants.proposal(id).stage()).isEqualTo(Stage.AT_AGENCY);
        assertThat(applicants.proposal(id).withdrawal()).isNotNull();
    }

    @Test
    void and_not_after_it() {
        var id = applicants.submitted("Loket Sungai");
        competition.close(TestSteps.SUBMISSION);
        open(id, "/tanda-terima");
        assertThat(_find(Button.class, spec -> spec.withText("Tarik pengajuan")))
                .isEmpty();
        assertThat(_find(ReceiptCard.class)).hasSize(1);
    }

    @Test
    void another_institutions_proposal_is_refused() {
        open(new Applicants(competition).sent("Milik instansi lain"), "");
        assertThatThrownBy(() -> _find(CurationActions.class)).hasMessageContaining("proposal.not-for-you");
    }

    private ProposalId open(ProposalId id, String page) {
        signIn(applicants.adminAccount);
        UI.getCurrent().navigate("instansi/" + id.value() + page);
        return id;
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void confirm(String text) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text)));
    }
}
