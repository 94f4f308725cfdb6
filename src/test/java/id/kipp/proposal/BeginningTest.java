package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class BeginningTest implements Refusals {

    @Test
    void what_is_taken_over_or_adapted_goes_back_to_what_was_found_and_what_is_made_anew_to_nothing() {
        assertThat(begun(Beginning.Way.ADOPT, 2).taken()).hasSize(2);
        assertThat(begun(Beginning.Way.ADAPT, 1).taken()).hasSize(1);
        assertThat(begun(Beginning.Way.NEW, 2).taken()).isEmpty();
    }

    @Test
    void a_proposal_goes_back_to_a_few_and_not_to_a_catalogue() {
        assertThat(begun(Beginning.Way.NEW, Beginning.SEEN).seen()).hasSize(Beginning.SEEN);
        assertRefused(ProposalRefusal.TOO_MANY_ORIGINS, () -> begun(Beginning.Way.NEW, Beginning.SEEN + 1));
    }

    private static Beginning begun(Beginning.Way way, int found) {
        return new Beginning("Antrean panjang.", way, "", Collections.nCopies(found, "TI-2023-001"), "");
    }
}
