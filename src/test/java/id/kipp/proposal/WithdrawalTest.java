package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.edition.EditionRefusal;
import id.kipp.edition.Editions;
import id.kipp.edition.TestSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An entry that its institution takes back is as before it was submitted. */
class WithdrawalTest extends ServiceTest implements Refusals {

    Competition competition;
    Applicants applicants;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
    }

    @Test
    void a_withdrawn_entry_lies_at_its_institution_and_its_place_is_free() {
        var id = applicants.submitted("Loket Sungai");
        var withdrawn = curation().withdraw(applicants.admin, id, "Salah berkas.");
        assertThat(withdrawn.stage()).isEqualTo(Stage.AT_AGENCY);
        assertThat(withdrawn.submission()).isNull();
        assertThat(taken()).isZero();
    }

    @Test
    void it_can_be_mended_by_its_unit_and_submitted_again_under_its_number() {
        var id = applicants.submitted("Loket Sungai");
        var before = applicants.proposal(id).submitted();
        curation().withdraw(applicants.admin, id, "Salah berkas.");
        curation().sendBack(applicants.admin, id, "Ganti berkasnya.");
        applicants.write(id, "summary", applicants.draft(id).text().section("summary") + " Diperbaiki.");
        bean(Drafts.class).send(applicants.writer, id);
        var again = curation().submit(applicants.admin, id);
        assertThat(again.submitted().number()).isEqualTo(before.number());
        assertThat(again.submitted().code()).isEqualTo(before.code());
        assertThat(again.submitted().revisionNo()).isEqualTo(2);
        assertThat(again.submitted().revision()).isNotEqualTo(before.revision());
        assertThat(again.withdrawal()).isNull();
        assertThat(taken()).isOne();
    }

    @Test
    void whoever_holds_its_receipt_is_told_when_it_was_withdrawn_until_it_is_submitted_again() {
        var id = applicants.submitted("Loket Sungai");
        var code = applicants.proposal(id).submitted().code();
        curation().withdraw(applicants.admin, id, "Salah berkas.");
        assertThat(bean(Proposals.class).receipt(code).orElseThrow().withdrawnAt())
                .isNotNull();
        curation().submit(applicants.admin, id);
        assertThat(bean(Proposals.class).receipt(code).orElseThrow().withdrawnAt())
                .isNull();
    }

    @Test
    void a_second_click_withdraws_nothing_more() {
        var id = applicants.submitted("Loket Sungai");
        var once = curation().withdraw(applicants.admin, id, "Salah berkas.");
        assertThat(curation().withdraw(applicants.admin, id, "Salah berkas.").version())
                .isEqualTo(once.version());
    }

    @Test
    void the_secretariat_has_nothing_more_of_it() {
        var id = applicants.submitted("Loket Sungai");
        curation().withdraw(applicants.admin, id, "Salah berkas.");
        assertRefused(ProposalRefusal.NOT_FOR_YOU, () -> bean(Proposals.class).get(competition.secretary, id));
        assertThat(bean(EntryLists.class).count(competition.secretary, competition.id, ProposalFilter.ALL))
                .isZero();
    }

    @Test
    void after_closing_nothing_is_withdrawn() {
        var id = applicants.submitted("Loket Sungai");
        competition.close(TestSteps.SUBMISSION);
        assertRefused(EditionRefusal.WINDOW_CLOSED, () -> curation().withdraw(applicants.admin, id, "Terlambat"));
        assertThat(applicants.proposal(id).stage()).isEqualTo(Stage.SUBMITTED);
    }

    private Curation curation() {
        return bean(Curation.class);
    }

    private int taken() {
        var edition = bean(Editions.class).get(competition.id);
        return curation().places(applicants.admin, edition).stream()
                .mapToInt(Curation.Places::taken)
                .sum();
    }
}
