package id.kipp.ui.agency;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Role;
import id.kipp.store.CommandCount;
import id.kipp.ui.UiTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxViewTest extends UiTest {

    Competition competition;
    Applicants applicants;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
    }

    @Test
    void each_proposal_stands_in_the_lane_of_whose_turn_it_is() {
        applicants.started("Masih draf");
        applicants.sent("Menunggu");
        applicants.submitted("Sudah diajukan");
        open();
        assertThat(titles(Lane.DRAFT)).containsExactly("Masih draf");
        assertThat(titles(Lane.WAITING)).containsExactly("Menunggu");
        assertThat(titles(Lane.SUBMITTED)).containsExactly("Sudah diajukan");
        assertThat(titles(Lane.RETURNED)).isEmpty();
    }

    @Test
    void the_quota_counts_what_was_submitted_and_what_waits_for_a_place() {
        applicants.submitted("Sudah diajukan");
        applicants.sent("Menunggu");
        open();
        assertThat(_get(QuotaMeters.class).getElement().getTextRecursively())
                .contains("1 dari 10 tempat terpakai, 1 menunggu");
    }

    @Test
    void the_one_act_is_to_review_what_has_waited_longest() {
        var first = applicants.sent("Menunggu lama");
        applicants.sent("Menunggu sebentar");
        open();
        _click(_get(Button.class, b -> b.withText("Telaah yang tertua")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("instansi/" + first.value());
    }

    @Test
    void where_nothing_waits_nothing_is_offered() {
        applicants.started("Masih draf");
        open();
        assertThat(_find(Button.class, b -> b.withText("Telaah yang tertua"))).isEmpty();
    }

    @Test
    void a_closed_window_is_told_and_the_board_stays() {
        applicants.sent("Menunggu");
        competition.close(TestSteps.SUBMISSION);
        open();
        assertThat(toPrettyTree(UI.getCurrent())).contains("Ditutup");
        assertThat(titles(Lane.WAITING)).containsExactly("Menunggu");
    }

    @Test
    void another_institutions_proposals_are_not_shown() {
        new Applicants(competition).sent("Milik instansi lain");
        open();
        assertThat(_find(Article.class)).isEmpty();
    }

    @Test
    void a_unit_may_not_open_it() {
        signIn(Role.SERVICE_UNIT);
        assertThatThrownBy(() -> UI.getCurrent().navigate(InboxView.class)).isNotNull();
    }

    @Test
    void thirty_proposals_cost_as_many_commands_as_one() {
        applicants.started("Inovasi pertama");
        signIn(applicants.adminAccount);
        var one = bean(CommandCount.class).during(this::navigate);
        for (var i = 2; i <= 30; i++) applicants.started("Inovasi ke-" + i);
        signIn(applicants.adminAccount);
        assertThat(bean(CommandCount.class).during(this::navigate)).isEqualTo(one);
        assertThat(titles(Lane.DRAFT)).hasSize(30);
    }

    private void navigate() {
        UI.getCurrent().navigate("instansi", QueryParameters.of("edisi", competition.id.value()));
    }

    private void open() {
        signIn(applicants.adminAccount);
        navigate();
    }

    private static List<String> titles(Lane lane) {
        return _find(Section.class).stream()
                .filter(s -> s.hasClassName("lane-" + lane.name().toLowerCase(Locale.ROOT)))
                .flatMap(s -> _find(s, Anchor.class).stream())
                .map(Anchor::getText)
                .toList();
    }
}
