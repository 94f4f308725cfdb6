package id.kipp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.audit.Canonical;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedTest {

    private static final Rubric RUBRIC = new Rubric(List.of(new Rubric.Item("novelty", 100)));

    @Test
    void the_hash_of_what_was_given_cannot_be_found_by_trying() {
        assertThat(hash(seal())).isNotEqualTo(hash(seal()));
    }

    @Test
    void whoever_is_given_the_version_can_check_its_hash() {
        var sealed = seal();
        assertThat(hash(sealed)).isEqualTo(hash(sealed));
    }

    private static Sealed seal() {
        return Marks.blank("revision")
                .with(List.of(new Line("novelty", 80, "")))
                .seal(RUBRIC, Instant.EPOCH)
                .sealed()
                .getLast();
    }

    private static String hash(Sealed sealed) {
        return Canonical.sha256(Canonical.json(sealed.facts("desk", new ProposalId("P-1"), new AccountId("rina"))));
    }
}
