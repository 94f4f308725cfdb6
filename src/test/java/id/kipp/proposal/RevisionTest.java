package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final ProposalDraft TEXT = ProposalDraft.titled("Antar obat", "umum", "kesehatan");

    @Test
    void frozen_again_later_it_is_the_same() {
        assertThat(frozen("garam", 1).sha256()).isEqualTo(frozen("garam", 2).sha256());
    }

    @Test
    void whoever_knows_the_text_but_not_the_salt_finds_nothing_by_trying() {
        assertThat(frozen("garam", 1).sha256()).isNotEqualTo(frozen("gula", 1).sha256());
    }

    private static Revision frozen(String salt, long second) {
        return Revision.of(new ProposalId("P-1"), 1, TEXT, List.of(), salt, Instant.ofEpochSecond(second));
    }
}
