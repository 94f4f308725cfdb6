package id.kipp.ui.secretariat;

import static id.kipp.Competition.GROUP;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.grid.Grid;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.announcement.LetterDraft;
import id.kipp.decision.Decision;
import id.kipp.decision.DecisionRefusal;
import id.kipp.decision.Decisions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdmissionViewTest extends DeskTest implements Refusals {

    Competition competition;
    Applicants applicants;
    ProposalId good;
    ProposalId lacking;

    @BeforeEach
    void submitted() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
        good = applicants.submitted("Loket Sungai");
        lacking = applicants.submitted("Antrean Pasar");
    }

    @Test
    void every_group_says_that_nothing_is_laid_out_yet() {
        visit(competition.secretary);
        assertThat(page()).contains("Kelompok Umum", "Kelompok Khusus", "Belum ada daftar untuk kelompok ini.");
        assertThat(offers("Setujui daftar")).isFalse();
    }

    @Test
    void a_group_nobody_entered_has_no_list() {
        visit(competition.secretary);
        assertThat(LocatorJ._find(com.vaadin.flow.component.button.Button.class, b -> b.withText("Susun daftar"))
                        .getLast()
                        .isEnabled())
                .isFalse();
        assertThat(page()).contains("Belum ada calon untuk Hasil seleksi administrasi dalam kelompok ini.");
    }

    @Test
    void it_waits_for_every_verdict() {
        screened(good, Screening.Outcome.PASSED, "");
        visit(competition.secretary);
        assertThat(page()).contains("1 proposal belum diberi putusan. Selesaikan pemeriksaannya lebih dulu.");
    }

    @Test
    void it_is_laid_out_with_what_was_found_of_each() {
        screened();
        visit(competition.secretary);
        click("Susun daftar", 0);
        says("Daftar disusun. Dua orang sekretariat menetapkannya.");
        assertThat(page()).contains("Daftar 1 menunggu dua persetujuan", "2 proposal");
        assertThat(rows()).hasSize(2).anySatisfy(r -> assertThat(r).contains("Antrean Pasar", "Surat belum dicap."));
    }

    @Test
    void whoever_laid_it_out_may_consent_and_a_second_person_decides() {
        screened();
        prepared();
        consent(competition.secretary);
        says("Persetujuan Anda dicatat.");
        assertThat(page()).contains("Menyetujui: ");
        assertThat(offers("Setujui daftar")).isFalse();
        assertRefused(DecisionRefusal.CONSENTED, () -> bean(Decisions.class).consent(competition.secretary, last()));
        consent(competition.secondSecretary);
        says("Persetujuan Anda dicatat.");
        assertThat(page()).contains("Daftar 1 sudah ditetapkan", "Ke surat pengumuman");
        assertThat(offers("Setujui daftar")).isFalse();
    }

    @Test
    void the_consent_of_somebody_of_the_institution_does_not_speak_on_its_entries() {
        screened();
        screened(new Applicants(competition).submitted("Kapal Baca"), Screening.Outcome.PASSED, "");
        prepared();
        var theirs = ofTheInstitution();
        bean(Decisions.class).consent(competition.secretary, last());
        consent(theirs);
        said();
        assertThat(last().decided()).isFalse();
        consent(competition.secondSecretary);
        assertThat(last().decided()).isTrue();
    }

    @Test
    void another_tab_that_laid_it_out_anew_is_told_and_shown() {
        screened();
        prepared();
        visit(competition.secretary);
        screened(lacking, Screening.Outcome.PASSED, "");
        prepared(); // elsewhere
        click("Setujui daftar");
        confirm("Setujui daftar");
        answered();
        says("Daftar ini baru saja diubah orang lain. Yang tampil sekarang yang terbaru: periksa lagi, lalu ulangi.");
        assertThat(last().session().consents()).isEmpty();
        assertThat(rows()).hasSize(2).noneSatisfy(r -> assertThat(r).contains("Surat belum dicap."));
    }

    @Test
    void a_verdict_changed_meanwhile_asks_for_a_new_list() {
        screened();
        prepared();
        visit(competition.secretary);
        screened(lacking, Screening.Outcome.FAILED, "Surat salah alamat.");
        click("Setujui daftar");
        confirm("Setujui daftar");
        answered();
        says("Ada putusan yang berubah sejak daftar disusun. Susun ulang daftar, lalu setujui.");
        click("Susun ulang daftar", 0);
        says("Daftar disusun. Dua orang sekretariat menetapkannya.");
        assertThat(rows()).anySatisfy(r -> assertThat(r).contains("Surat salah alamat."));
    }

    @Test
    void once_its_letter_is_out_the_second_list_stands_in_place_of_the_first() {
        screened();
        decided();
        visit(competition.secretary);
        click("Susun daftar", 0);
        says("Daftar sebelumnya belum diumumkan. Rilis suratnya lebih dulu.");
        announced();
        click("Susun daftar", 0);
        assertThat(said()).startsWith("Instansi masih dapat melengkapi berkas sampai ");
        bean(Drafts.class).send(applicants.writer, lacking);
        bean(Curation.class).submit(applicants.admin, lacking);
        screened(lacking, Screening.Outcome.PASSED, "");
        click("Susun daftar", 0);
        says("Daftar disusun. Dua orang sekretariat menetapkannya.");
        assertThat(page()).contains("Daftar 2 menunggu dua persetujuan");
        assertThat(rows()).hasSize(2).noneSatisfy(r -> assertThat(r).contains("Surat belum dicap."));
    }

    @Test
    void it_is_for_the_secretariat() {
        opensOnlyFor("sekretariat/hasil-seleksi", Role.SECRETARIAT);
    }

    private void click(String text, int which) {
        LocatorJ._click(LocatorJ._find(com.vaadin.flow.component.button.Button.class, b -> b.withText(text))
                .get(which));
        answered();
    }

    /** What is done beside the screen is done. */
    private static void answered() {
        until(() -> !Said.all().isEmpty());
    }

    private void screened() {
        screened(good, Screening.Outcome.PASSED, "");
        screened(lacking, Screening.Outcome.FAILED, "Surat belum dicap.");
    }

    private void screened(ProposalId id, Screening.Outcome outcome, String reason) {
        var seen = bean(Proposals.class).get(competition.secretary, id);
        bean(Screenings.class).screen(competition.secretary, seen, competition.checks(outcome), outcome, reason);
    }

    private void prepared() {
        bean(Decisions.class).prepare(competition.secretary, competition.id, "ADMISSION", GROUP);
    }

    private void decided() {
        prepared();
        bean(Decisions.class).consent(competition.secretary, last());
        bean(Decisions.class).consent(competition.secondSecretary, last());
    }

    private void announced() {
        var draft = LetterDraft.atOnce("B/1", LocalDate.of(2023, 5, 10), "Hasil seleksi", "Daftar berikut.");
        var letter = competition.prepare("ADMISSION", draft);
        bean(id.kipp.announcement.Announcements.class).release(competition.secondSecretary, letter);
        settle();
    }

    private Decision last() {
        return bean(Decisions.class)
                .find(competition.secretary, competition.id, "ADMISSION", GROUP)
                .orElseThrow();
    }

    private Actor ofTheInstitution() {
        var plain =
                anAccount(Role.SECRETARIAT).id("secretary-" + UUID.randomUUID()).build();
        var agency = applicants.adminAccount.agency().orElseThrow();
        var account =
                new Account(plain.id(), 1, "", plain.profile(), plain.roles(), agency, null, plain.access(), List.of());
        TestSessions.of(account, context);
        return TestSessions.actor(account);
    }

    private void visit(Actor who) {
        signIn(who);
        open("sekretariat/hasil-seleksi", competition);
    }

    private void consent(Actor who) {
        visit(who);
        click("Setujui daftar");
        confirm("Setujui daftar");
        answered();
    }

    /** What each row of the first list says. */
    private static List<String> rows() {
        var grid = LocatorJ._find(Grid.class).getFirst();
        return java.util.stream.IntStream.range(0, GridKt._size(grid))
                .mapToObj(i -> String.join(" · ", GridKt._getFormattedRow(grid, i)))
                .toList();
    }
}
