package id.kipp.ui.dossier;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.Applicants;
import id.kipp.CasePlay;
import id.kipp.Competition;
import id.kipp.account.Accounts;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Panes;
import id.kipp.ui.parts.FindingList;
import id.kipp.ui.parts.NoteList;
import id.kipp.ui.parts.ProposalOutcome;
import id.kipp.ui.parts.ProposalReading;
import id.kipp.ui.parts.ReceiptCard;
import id.kipp.ui.parts.RevisionHistory;
import id.kipp.ui.parts.StageBadge;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DossierViewTest extends UiTest {

    private static final List<Class<? extends Component>> PARTS = List.of(
            ProposalReading.class, StageBadge.class, ProposalOutcome.class, ReceiptCard.class, RevisionHistory.class);

    Competition competition;
    Applicants applicants;
    ProposalId id;

    @BeforeEach
    void submitted() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
        id = applicants.submitted("Loket Sungai");
    }

    @Test
    void unit_and_institution_see_all_of_their_own() {
        for (var one : List.of(applicants.writerAccount, applicants.adminAccount)) {
            signIn(one);
            open("berkas/" + id.value());
            assertThat(panes()).containsExactly("Isi proposal", "Hasil", "Riwayat");
            assertThat(shown()).containsExactlyElementsOf(PARTS);
            assertThat(page())
                    .contains("Umpan balik penilaian", "Catatan untuk unit")
                    .doesNotContain("Peringatan");
        }
    }

    @Test
    void of_a_draft_they_see_what_is_written_and_no_receipt() {
        var draft = applicants.started("Perahu Kesehatan");
        applicants.write(draft, "summary", "Perahu menjemput pasien.");
        signIn(applicants.writerAccount);
        open("berkas/" + draft.value());
        assertThat(page()).contains("Perahu menjemput pasien.").doesNotContain("Umpan balik penilaian");
        assertThat(shown()).doesNotContain(ReceiptCard.class).contains(ProposalReading.class, RevisionHistory.class);
        assertThat(links()).containsExactly("proposal/" + draft.value());
    }

    @Test
    void the_secretariat_sees_the_entry_with_its_warnings_and_no_feedback() {
        signIn(Role.SECRETARIAT);
        open("berkas/" + id.value());
        assertThat(shown()).containsExactlyElementsOf(PARTS);
        assertThat(page()).contains("Peringatan").doesNotContain("Umpan balik penilaian");
        assertThat(links()).containsExactly("sekretariat/seleksi/" + id.value());
    }

    @Test
    void the_secretariat_sees_no_draft() {
        var draft = applicants.started("Perahu Kesehatan");
        signIn(Role.SECRETARIAT);
        refused(draft, "proposal.not-for-you");
    }

    @Test
    void who_judges_it_sees_what_is_judged_and_not_how_far_it_has_come() {
        competition.admitted(id, 90);
        competition.finalistsDecided();
        judged(competition.evaluators.getFirst());
        judged(competition.panelists.getFirst());
    }

    @Test
    void what_letters_say_of_it_is_everybodys_and_where_it_stands_is_the_secretariats() {
        competition.admitted(id, 90);
        competition.finalistsDecided();
        signIn(applicants.writerAccount);
        open("berkas/" + id.value());
        assertThat(panes()).doesNotContain("Keputusan");
        competition.announce("B/77");
        var raised = new CasePlay(competition).raised(id);
        decisions();
        assertThat(page())
                .contains("Ada dalam daftar · Surat B/77")
                .contains(raised.id())
                .doesNotContain("Peringkat");
        signIn(Role.SECRETARIAT);
        decisions();
        assertThat(page()).contains("Peringkat 1, nilai 90,00 · diambil").contains(raised.id());
    }

    @Test
    void who_does_not_judge_it_sees_nothing() {
        signIn(bean(Accounts.class).get(competition.panelists.getFirst().id()));
        refused(id, "proposal.not-for-you");
        signIn(new Applicants(competition).writerAccount);
        refused(id, "proposal.not-for-you");
    }

    @Test
    void addresses_of_before_lead_to_the_same_pane_of_it() {
        signIn(applicants.writerAccount);
        open("proposal/" + id.value() + "/hasil");
        assertThat(address()).isEqualTo("berkas/" + id.value());
        assertThat(_get(ReceiptCard.class).isVisible()).isTrue();
        open("proposal/" + id.value() + "/riwayat");
        assertThat(_find(RevisionHistory.class)).hasSize(1);
        assertThat(_find(ReceiptCard.class)).isEmpty();
        open("proposal/" + id.value() + "/pratinjau");
        assertThat(_find(ProposalReading.class)).hasSize(1);
    }

    private void judged(Actor judge) {
        signIn(bean(Accounts.class).get(judge.id()));
        open("berkas/" + id.value());
        assertThat(panes()).containsExactly("Isi proposal");
        assertThat(shown()).containsExactly(ProposalReading.class);
        assertThat(_find(FindingList.class)).isEmpty();
        assertThat(_find(NoteList.class)).isEmpty();
    }

    private void decisions() {
        UI.getCurrent().navigate("akun");
        UI.getCurrent().navigate("berkas/" + id.value(), QueryParameters.of("bagian", "keputusan"));
    }

    private static void open(String address) {
        UI.getCurrent().navigate("akun");
        UI.getCurrent().navigate(address);
    }

    private static void refused(ProposalId id, String why) {
        assertThatThrownBy(() -> {
                    open("berkas/" + id.value());
                    _get(Panes.class);
                })
                .hasMessageContaining(why);
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static String page() {
        return toPrettyTree(UI.getCurrent());
    }

    private static List<String> panes() {
        return _find(_get(Panes.class), NativeButton.class).stream()
                .map(NativeButton::getText)
                .toList();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(h -> h.matches("(proposal|instansi|sekretariat/seleksi|evaluasi|panel/sesi)/.+"))
                .toList();
    }

    /** Which parts are there, in whichever pane. */
    private static List<Class<? extends Component>> shown() {
        return PARTS.stream()
                .filter(part -> all(UI.getCurrent()).anyMatch(part::isInstance))
                .toList();
    }

    private static Stream<Component> all(Component from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(DossierViewTest::all));
    }
}
