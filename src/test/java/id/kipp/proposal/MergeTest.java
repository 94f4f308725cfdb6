package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MergeTest implements Refusals {

    private static final ProposalDraft BASE = ProposalDraft.titled("Loket Sungai", "GENERAL", "health");

    @Test
    void a_date_that_both_have_changed_is_a_persons_to_decide_like_any_other_place() {
        assertRefused("proposal.draft-conflict", () -> Merge.of(BASE, starting(BASE, 2019), starting(BASE, 2020)));
        assertThat(Merge.of(BASE, BASE, starting(BASE, 2020)).start()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(Merge.of(BASE, starting(BASE, 2019), BASE).start()).isEqualTo(LocalDate.of(2019, 1, 1));
    }

    private static ProposalDraft starting(ProposalDraft text, int year) {
        return new ProposalDraft(
                text.heading(),
                new ProposalDraft.Stated(
                        text.sdgs(),
                        LocalDate.of(year, 1, 1),
                        text.app(),
                        text.earlierFinalist(),
                        text.origins(),
                        text.declared(),
                        text.stated().replicated()),
                text.innovator(),
                text.video(),
                text.sections(),
                text.files());
    }
}
