package id.kipp.ui;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceAnswers;
import id.kipp.account.Account;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.decision.Decisions;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two worlds that differ only in which of two entries of one agency was found complete, decided by two and written in a letter
 * that nobody has released: until then nobody beyond the secretariat can tell one from the other.
 */
class UnannouncedVerdictTest extends UnannouncedDecisionTest {

    @Override
    void begin() {}

    @Override
    Map<String, Account> outsiders() {
        var all = new LinkedHashMap<>(super.outsiders());
        all.put("evaluator of the team", account(play.evaluators.get(1)));
        all.put("panelist of the bench", account(play.panelists.get(1)));
        return all;
    }

    /** Who withdraws leaves a team, in an edition that is kept in memory and that no snapshot takes back there. */
    @Override
    boolean isAsked(ServiceAnswers.Question question, ServiceAnswers asking) {
        return super.isAsked(question, asking) && !question.name().startsWith("StepBacks");
    }

    @Override
    void decide(boolean chosen) {
        verdict(second, chosen);
        verdict(third, !chosen);
        var decisions = bean(Decisions.class);
        var once = decisions.consent(play.secretary, decisions.prepare(play.secretary, play.id, "ADMISSION", GROUP));
        assertThat(decisions.consent(play.secondSecretary, once).decided()).isTrue();
        play.prepare("ADMISSION", LetterDraft.atOnce("B/seleksi", LocalDate.of(2026, 6, 15), "Hasil", "Daftar."));
    }

    private void verdict(ProposalId id, boolean passed) {
        var seen = bean(Proposals.class).get(play.secretary, id);
        bean(Screenings.class)
                .screen(
                        play.secretary,
                        seen,
                        play.checks(passed ? Screening.Outcome.PASSED : Screening.Outcome.FAILED),
                        passed ? Screening.Outcome.PASSED : Screening.Outcome.FAILED,
                        passed ? "" : "Surat pernyataan belum dicap.");
    }

    @Override
    String known() {
        return bean(Proposals.class).get(play.secretary, second).screening().outcome() + prepared();
    }

    private String prepared() {
        var letter = bean(Announcements.class)
                .find(play.secretary, play.id, GROUP, "ADMISSION")
                .orElseThrow()
                .draft();
        return bean(Announcements.class).entries(play.secretary, letter, 0, 10).toString();
    }

    @Test
    void once_it_is_released_the_agency_is_told_of_each() {
        play(true);
        assertThat(told(second)).isEqualTo("SUBMITTED");
        released();
        assertThat(told(second)).isEqualTo("SCREENED");
        assertThat(told(third)).isEqualTo("RETURNED Surat pernyataan belum dicap.");
        play(false);
        released();
        assertThat(told(third)).isEqualTo("SCREENED");
        assertThat(told(second)).isEqualTo("RETURNED Surat pernyataan belum dicap.");
    }

    private void released() {
        var written = bean(Announcements.class)
                .find(play.secretary, play.id, GROUP, "ADMISSION")
                .orElseThrow();
        bean(Announcements.class).release(play.secondSecretary, written);
        play.settle();
    }

    private String told(ProposalId id) {
        var seen = bean(Proposals.class).get(applicants.admin, id);
        var verdict = seen.screening();
        return seen.stage() + (verdict == null || verdict.reason().isEmpty() ? "" : " " + verdict.reason());
    }
}
