package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts are thrown away, taken out again, and begun from another. */
class DraftsTest extends ServiceTest implements Refusals {

    Competition competition;
    Applicants applicants;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
    }

    @Test
    void a_draft_that_was_thrown_away_is_not_written_on_and_comes_back_whole() {
        var id = applicants.started("Loket Sungai");
        applicants.write(id, "summary", "Perahu layanan.");
        assertThat(drafts().discard(applicants.writer, id).stage()).isEqualTo(Stage.DISCARDED);
        assertRefused(ProposalRefusal.NOT_EDITABLE, () -> applicants.write(id, "summary", "Lagi."));
        assertThat(drafts().restore(applicants.writer, id).stage()).isEqualTo(Stage.DRAFT);
        assertThat(applicants.draft(id).text().section("summary")).isEqualTo("Perahu layanan.");
    }

    @Test
    void a_second_click_throws_nothing_more_away_and_restores_nothing_twice() {
        var id = applicants.started("Loket Sungai");
        var once = drafts().discard(applicants.writer, id);
        assertThat(drafts().discard(applicants.writer, id).version()).isEqualTo(once.version());
        var back = drafts().restore(applicants.writer, id);
        assertThat(drafts().restore(applicants.writer, id).version()).isEqualTo(back.version());
    }

    @Test
    void what_has_been_sent_is_not_thrown_away() {
        var id = applicants.sent("Loket Sungai");
        assertRefused(ProposalRefusal.NO_DRAFT, () -> drafts().discard(applicants.writer, id));
    }

    @Test
    void another_unit_throws_nothing_away_and_copies_nothing() {
        var id = applicants.started("Loket Sungai");
        var other = new Applicants(competition).writer;
        assertRefused(ProposalRefusal.NOT_YOUR_UNIT, () -> drafts().discard(other, id));
        assertRefused(ProposalRefusal.NOT_YOUR_UNIT, () -> drafts().restore(other, id));
        assertRefused(ProposalRefusal.NOT_YOUR_UNIT, () -> drafts().copy(
                        other, id, competition.id, "Salinan", text(id).group(), text(id).category()));
    }

    @Test
    void nobody_is_counted_as_at_work_on_a_draft_that_was_thrown_away() {
        var id = applicants.started("Loket Sungai");
        drafts().discard(applicants.writer, id);
        assertThat(bean(Proposals.class)
                        .funnel(competition.secretary, competition.id)
                        .get(Stage.DRAFT))
                .isZero();
    }

    @Test
    void a_copy_says_what_the_other_said_and_has_a_life_of_its_own() {
        var id = applicants.complete("Loket Sungai");
        var copy = drafts().copy(
                        applicants.writer, id, competition.id, "Loket Laut", text(id).group(), text(id).category());
        assertThat(copy.text().title()).isEqualTo("Loket Laut");
        assertThat(copy.text().sections()).isEqualTo(text(id).sections());
        assertThat(copy.text().innovator()).isEqualTo(text(id).innovator());
        assertThat(copy.text().files()).isEqualTo(List.of());
        assertThat(copy.text().declared()).isFalse();
        applicants.write(copy.id(), "summary", "Lain.");
        assertThat(text(id).section("summary")).isNotEqualTo("Lain.");
    }

    private ProposalDraft text(ProposalId id) {
        return applicants.draft(id).text();
    }

    private Drafts drafts() {
        return bean(Drafts.class);
    }
}
