package id.kipp.ui.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.proposal.Proposals;
import id.kipp.report.Minutes;
import id.kipp.ui.DeskTest;
import org.junit.jupiter.api.Test;

class CheckViewTest extends DeskTest {

    @Test
    void a_receipts_code_says_what_the_genuine_one_says() {
        var applicants = new Applicants(new Competition(context, 1, 1));
        var id = applicants.submitted("Loket Sungai");
        var receipt = bean(Proposals.class).receipt(applicants.writer, id);
        open("periksa");
        _setValue(_get(TextField.class), receipt.code());
        click("Periksa");
        assertThat(page())
                .contains("Asli", receipt.number(), "Loket Sungai", receipt.sha256())
                .doesNotContain("dengan bukti yang terukur", "Budi Pencipta");
    }

    @Test
    void so_does_the_code_of_minutes() {
        var competition = new Competition(context, 1, 1);
        competition.entered("Loket Sungai", 90);
        competition.nominated();
        bean(Minutes.class).of(competition.secretary, competition.id, "NOMINATION", Competition.GROUP);
        var code = bean(com.mongodb.client.MongoDatabase.class)
                .getCollection("issued")
                .find(new org.bson.Document("edition", competition.id.value()))
                .first()
                .getString("_id");
        open("periksa/" + code);
        assertThat(page()).contains("Asli", "Berita acara", "BA-" + competition.id.value());
    }

    @Test
    void another_code_is_nobodys() {
        open("periksa/TIDAKADA1234");
        assertThat(page()).contains("Tidak ditemukan", "Tidak ada dokumen dengan kode ini");
    }
}
