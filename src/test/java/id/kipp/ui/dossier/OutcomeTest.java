package id.kipp.ui.dossier;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.proposal.Curation;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.ui.UiTest;
import id.kipp.ui.parts.FeedbackList;
import id.kipp.ui.parts.ProposalOutcome;
import id.kipp.ui.parts.ReceiptCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutcomeTest extends UiTest {

    Competition competition;
    Applicants applicants;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
    }

    @Test
    void a_submitted_proposal_has_its_receipt_and_no_feedback_yet() {
        var id = open(applicants.submitted("Loket Sungai"));
        var receipt = bean(Proposals.class).receipt(applicants.writer, id);
        assertThat(toPrettyTree(_get(ReceiptCard.class))).contains(receipt.number(), receipt.sha256());
        assertThat(_find(FeedbackList.class)).isEmpty();
        assertThat(toPrettyTree(UI.getCurrent())).contains("Umpan balik penilaian belum dibuka.");
    }

    @Test
    void a_draft_has_neither() {
        open(applicants.started("Loket Sungai"));
        assertThat(_find(ReceiptCard.class)).isEmpty();
        assertThat(_find(FeedbackList.class)).isEmpty();
    }

    @Test
    void what_the_agency_did_not_choose_says_why() {
        var id = applicants.sent("Loket Sungai");
        bean(Curation.class).notChosen(applicants.admin, id, "Dua inovasi lain lebih matang.");
        open(id);
        assertThat(toPrettyTree(_get(ProposalOutcome.class)))
                .contains("Tidak dipilih instansi", "Dua inovasi lain lebih matang.");
    }

    @Test
    void what_failed_screening_names_the_item_and_the_reason() {
        var id = applicants.submitted("Loket Sungai");
        var items = competition.edition().constitution().screening().items();
        var checks = items.stream()
                .map(i -> i.equals(items.getFirst())
                        ? new Screening.Check(i.key(), Screening.Verdict.FAIL, "Surat tidak bertanda tangan.")
                        : new Screening.Check(i.key(), Screening.Verdict.PASS, ""))
                .toList();
        competition.screened(id, checks, Screening.Outcome.FAILED, "Syarat tidak terpenuhi.");
        open(id);
        assertThat(toPrettyTree(_get(ProposalOutcome.class)))
                .contains(items.getFirst().id(), "Surat tidak bertanda tangan.", "Syarat tidak terpenuhi.");
    }

    @Test
    void the_award_is_named_once_its_letter_is_released_and_not_before() {
        var id = applicants.submitted("Loket Sungai");
        competition.admitted(id, 90);
        competition.confirmed();
        competition.heard(id, 88);
        competition.closed();
        var award =
                competition.edition().constitution().tiers(Competition.GROUP).getFirst();
        open(id);
        assertThat(toPrettyTree(UI.getCurrent())).doesNotContain(award.id());
        competition.announceAwards();
        UI.getCurrent().navigate("proposal");
        UI.getCurrent().navigate("proposal/" + id.value() + "/hasil");
        assertThat(toPrettyTree(_get(ProposalOutcome.class)))
                .contains(award.id(), "Ditetapkan dengan surat B/9/", "15 Juni 2023");
    }

    private ProposalId open(ProposalId id) {
        signIn(applicants.writerAccount);
        UI.getCurrent().navigate("proposal/" + id.value() + "/hasil");
        return id;
    }
}
