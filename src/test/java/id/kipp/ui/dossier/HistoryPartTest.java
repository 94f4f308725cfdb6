package id.kipp.ui.dossier;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.account.Account;
import id.kipp.proposal.Curation;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.UiTest;
import id.kipp.ui.parts.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened to a proposal, and its earlier texts. */
class HistoryPartTest extends UiTest {

    private static final String LONG = "Perahu layanan mendatangi kampung. ".repeat(20);

    Competition competition;
    Applicants applicants;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
    }

    @Test
    void who_did_what_is_said_in_words_newest_first() {
        var id = applicants.sent("Loket Sungai");
        bean(Curation.class).sendBack(applicants.admin, id, "Sebutkan sumber angkanya.");
        open(applicants.adminAccount, id);
        var events = _get(EventList.class).getElement().getTextRecursively();
        assertThat(events)
                .contains("Sebutkan sumber angkanya.", applicants.adminAccount.name())
                .doesNotContain("proposal.");
        assertThat(events.indexOf("Dikembalikan oleh instansi")).isLessThan(events.indexOf("Dikirim ke instansi"));
        assertThat(events.indexOf("Dikirim ke instansi")).isLessThan(events.indexOf("Draf dibuat"));
    }

    @Test
    void an_earlier_text_is_compared_and_brought_back_and_what_stood_there_is_kept() {
        var id = applicants.started("Loket Sungai");
        applicants.write(id, "summary", LONG);
        applicants.write(id, "summary", "Pendek.");
        open(applicants.writerAccount, id);
        click("Lihat perbedaan");
        assertThat(_get(Changes.class).names()).containsExactly("Ringkasan");
        click("Pulihkan");
        assertThat(_get(Dialog.class).getHeaderTitle()).contains("1 bagian berubah");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Pulihkan")));
        assertThat(applicants.draft(id).text().section("summary")).isEqualTo(LONG);
        open(applicants.writerAccount, id);
        assertThat(_get(DraftVersionList.class).getElement().getTextRecursively())
                .contains("sebelum naskah terdahulu dipulihkan", applicants.writerAccount.name());
    }

    private void open(Account who, ProposalId id) {
        signIn(who);
        UI.getCurrent().navigate("berkas/" + id.value(), QueryParameters.of("bagian", "riwayat"));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
