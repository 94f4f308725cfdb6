package id.kipp.ui.unit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.edition.TestSteps;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Stage;
import id.kipp.ui.UiTest;
import id.kipp.ui.parts.DifferenceText;
import id.kipp.ui.parts.NoteList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionTest extends UiTest {

    Competition competition;
    Applicants applicants;
    ProposalId id;

    @BeforeEach
    void returnedByScreening() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
        id = applicants.submitted("Loket Sungai");
        competition.screened(id, Screening.Outcome.RETURNED, "Surat belum dicap.");
    }

    @Test
    void the_correction_can_be_written_after_submission_has_closed() {
        competition.close(TestSteps.SUBMISSION);
        open("");
        assertThat(_find(WritingDesk.class)).hasSize(1);
        assertThat(toPrettyTree(_get(NoteList.class))).contains("Sekretariat", "Surat belum dicap.");
        applicants.write(id, "summary", "Sudah diperbaiki.");
        assertThat(applicants.proposal(id).stage()).isEqualTo(Stage.RETURNED);
    }

    @Test
    void what_changed_since_the_submission_is_shown_word_by_word() {
        applicants.write(id, "summary", applicants.draft(id).text().section("summary") + " Sudah diperbaiki.");
        open("/riwayat");
        assertThat(_find(DifferenceText.class)).hasSize(1);
        assertThat(_get(DifferenceText.class).getElement().getOuterHTML())
                .contains("<ins>")
                .contains("Sudah diperbaiki.")
                .doesNotContain("<del>");
    }

    @Test
    void nothing_changed_is_said_in_words() {
        open("/riwayat");
        assertThat(_find(DifferenceText.class)).isEmpty();
        assertThat(toPrettyTree(UI.getCurrent())).contains("Kedua naskah sama.");
    }

    private void open(String page) {
        signIn(applicants.writerAccount);
        UI.getCurrent().navigate("proposal/" + id.value() + page);
    }
}
