package id.kipp.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.ranking.Certainty;
import id.kipp.ranking.Exact;
import id.kipp.ranking.Judgement;
import id.kipp.ranking.Method;
import id.kipp.ranking.Sorting;
import id.kipp.ui.kit.LongJob;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertaintySectionTest {

    private static final List<Judgement> JUDGED = List.of(
            judgement("P1", "J1", 80), judgement("P1", "J2", 70), judgement("P2", "J1", 60), judgement("P2", "J2", 55));

    @BeforeEach
    void openPage() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("id"));
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    private static Judgement judgement(String candidate, String judge, int score) {
        return new Judgement("p", candidate, judge, Exact.of(score, 1));
    }

    @Test
    void better_candidates_with_harsher_judges_are_a_warning_above_the_figures() throws InterruptedException {
        assertThat(said(new Sorting(-0.42, 0.005)).get(1)).contains("lebih ketat", "0,42", "0,005");
        assertThat(said(new Sorting(0.42, 0.005)).get(1)).contains("lebih murah nilai", "0,42");
    }

    @Test
    void what_may_well_be_chance_is_not_mentioned() throws InterruptedException {
        assertThat(said(new Sorting(-0.42, 0.2))).noneMatch(s -> s.startsWith("Perhatian"));
    }

    private List<String> said(Sorting sorting) throws InterruptedException {
        var section = new CertaintySection(
                        List.of(new CertaintySection.Lot("p", "", 1)),
                        Map.of(),
                        c -> "",
                        () -> Certainty.of(JUDGED, Map.of("p", 1), Method.RAW, 1))
                .doubting(() -> Optional.of(sorting));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(section);
        for (var i = 0; i < 3_000 && (i == 0 || !_find(section, LongJob.class).isEmpty()); i++) {
            Thread.sleep(10);
            MockVaadin.clientRoundtrip(false);
        }
        assertThat(_find(section, LongJob.class)).isEmpty();
        return _find(section, Paragraph.class).stream()
                .map(p -> p.getElement().getTextRecursively())
                .toList();
    }
}
