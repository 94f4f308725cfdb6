package id.kipp.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.account.Account;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No screen of unit or agency says who is nominated, and who is not, before a released letter does. */
class UnannouncedTest extends DeskTest {

    Competition competition;
    Applicants applicants;
    List<String> ids;

    @BeforeEach
    void nominated() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
        var chosen = applicants.submitted("Loket Sungai");
        competition.admitted(chosen, 90);
        competition.entered("Kedua", 80);
        var left = applicants.submitted("Antrean Pasar");
        competition.admitted(left, 60);
        competition.nominated();
        ids = List.of(chosen.value(), left.value());
    }

    @Test
    void no_page_of_theirs_tells_it() {
        assertThat(pages(applicants.writerAccount, "proposal", "", "/hasil", "/riwayat", "/pratinjau"))
                .allSatisfy(UnannouncedTest::tellsNothing);
        assertThat(pages(applicants.adminAccount, "instansi", "", "/riwayat", "/tanda-terima"))
                .allSatisfy(UnannouncedTest::tellsNothing);
    }

    private static void tellsNothing(String page) {
        assertThat(page).doesNotContain("Tidak dinominasikan").doesNotContain("rank ");
    }

    private List<String> pages(Account who, String desk, String... parts) {
        signIn(who);
        return Stream.concat(Stream.of(desk), ids.stream().flatMap(id -> Stream.of(parts)
                        .map(part -> desk + "/" + id + part)))
                .map(address -> {
                    open(address);
                    return page();
                })
                .toList();
    }
}
