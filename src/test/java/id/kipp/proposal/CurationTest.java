package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.document.DocumentId;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a unit and its institution are not given to do with a proposal. */
class CurationTest extends ServiceTest implements Refusals {

    Competition competition;
    Applicants applicants;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
    }

    @Test
    void nothing_is_corrected_after_the_days_for_it() {
        var id = applicants.submitted("Loket Sungai");
        competition.screened(id, Screening.Outcome.RETURNED, "Perbaiki surat.");
        daysEnded(id);
        assertRefused(ProposalRefusal.CORRECTION_OVER, () -> applicants.write(id, "summary", "Terlambat"));
        assertRefused(ProposalRefusal.CORRECTION_OVER, () -> bean(Drafts.class).send(applicants.writer, id));
    }

    @Test
    void the_institution_has_the_days_of_the_correction_and_no_more() {
        var id = applicants.submitted("Loket Gunung");
        competition.screened(id, Screening.Outcome.RETURNED, "Perbaiki surat.");
        var sent = bean(Drafts.class).send(applicants.writer, id);
        assertThat(sent.correctionUntil()).isNotNull();
        daysEnded(id);
        assertRefused(
                ProposalRefusal.CORRECTION_OVER, () -> bean(Curation.class).submit(applicants.admin, id));
    }

    @Test
    void an_institution_sends_back_with_a_note() {
        var id = applicants.sent("Loket Sungai");
        assertRefused(ProposalRefusal.NOTE_MISSING, () -> bean(Curation.class).sendBack(applicants.admin, id, " "));
    }

    @Test
    void an_institution_that_does_not_choose_one_says_why() {
        var id = applicants.sent("Loket Sungai");
        assertRefused(ProposalRefusal.REASON_MISSING, () -> bean(Curation.class).notChosen(applicants.admin, id, ""));
    }

    @Test
    void a_proposal_that_is_not_closed_is_not_opened_again() {
        var entry = bean(Proposals.class).get(competition.secretary, applicants.submitted("Loket Sungai"));
        assertRefused(ProposalRefusal.NOT_CLOSED, () -> bean(Screenings.class)
                .reopen(competition.secretary, entry, "Keberatan diterima", "S-12"));
    }

    @Test
    void the_sixty_first_file_is_refused() {
        var id = applicants.started("Loket Sungai");
        var file = new Attached("extra", new DocumentId("dokumen"), "bukti.pdf");
        var draft = applicants.draft(id);
        var full = bean(Drafts.class)
                .save(applicants.writer, draft, draft.text().withFiles(Collections.nCopies(60, file)));
        assertRefused(ProposalRefusal.TOO_MANY_FILES, () -> attach(full, "extra"));
    }

    @Test
    void a_file_goes_only_where_the_form_has_a_place_for_it() {
        var draft = applicants.draft(applicants.started("Loket Sungai"));
        assertRefused(ProposalRefusal.UNKNOWN_SLOT, () -> attach(draft, "section:none"));
    }

    @Test
    void a_proposal_that_does_not_exist_is_told_to_be_unknown() {
        var nothing = new ProposalId("tidak-ada");
        assertRefused(ProposalRefusal.UNKNOWN, () -> bean(Proposals.class).get(competition.secretary, nothing));
        assertRefused(ProposalRefusal.UNKNOWN, () -> bean(Proposals.class).entrant(competition.secretary, nothing));
    }

    @Test
    void a_document_of_another_proposal_is_not_read_through_this_one() {
        var id = applicants.submitted("Loket Sungai");
        assertRefused(ProposalRefusal.UNKNOWN_DOCUMENT, () -> bean(Proposals.class)
                .content(competition.secretary, id, new DocumentId("milik-lain")));
    }

    private void attach(Draft draft, String slot) {
        var nothing = new ByteArrayInputStream(new byte[0]);
        bean(Drafts.class).attach(applicants.writer, draft, slot, "bukti.pdf", nothing);
    }

    private void daysEnded(ProposalId id) {
        var over = Date.from(Instant.now().minusSeconds(60));
        bean(MongoDatabase.class)
                .getCollection("proposals")
                .updateOne(
                        new Document("_id", id.value()), new Document("$set", new Document("correctionUntil", over)));
    }

    @Test
    void what_another_remarks_meanwhile_is_not_lost_with_the_notes_that_are_sent() {
        var id = applicants.sent("Loket Sungai");
        var remarks = bean(Remarks.class);
        remarks.add(applicants.admin, id, "", "Loket", "Judulnya terlalu umum.");
        remarks.add(applicants.admin, id, "", "Sungai", "Sungai yang mana?");
        bean(Curation.class).sendBack(applicants.admin, id, "– Judul: Judulnya terlalu umum.");
        assertThat(remarks.of(applicants.admin, id)).extracting(Remark::text).containsExactly("Sungai yang mana?");
    }

    @Test
    void remarks_are_bounded_in_number() {
        var id = applicants.sent("Loket Sungai");
        var remarks = bean(Remarks.class);
        for (var i = 0; i < RemarkSheet.MOST; i++) remarks.add(applicants.admin, id, "", "Loket", "Catatan " + i);
        assertRefused(ProposalRefusal.TOO_MANY_REMARKS, () -> remarks.add(applicants.admin, id, "", "Loket", "Lagi."));
    }
}
