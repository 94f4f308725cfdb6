package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When an earlier text is worth keeping, and which go when there are too many. */
class DraftThinningTest {

    static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    static final AccountId ME = new AccountId("a");
    static final ProposalDraft TEXT =
            ProposalDraft.titled("Loket", "GENERAL", "C").withSection("summary", "Satu");
    static final ProposalDraft MORE = TEXT.withSection("summary", "Satu dua");
    static final Draft DRAFT = Draft.begun(new ProposalId("P"), TEXT, ME, NOW);

    @Test
    void what_was_written_for_half_an_hour_is_kept_and_then_for_another() {
        assertThat(DRAFT.before(MORE, ME, NOW.plusSeconds(29 * 60))).isEmpty();
        var later = NOW.plusSeconds(30 * 60);
        assertThat(DRAFT.before(MORE, ME, later)).contains(KeptDraft.Why.WRITTEN);
        var next = DRAFT.next(MORE, ME, later).kept(later);
        assertThat(next.before(TEXT, ME, later.plusSeconds(60))).isEmpty();
    }

    @Test
    void another_author_keeps_what_the_one_before_wrote() {
        assertThat(DRAFT.before(MORE, new AccountId("b"), NOW)).contains(KeptDraft.Why.ANOTHER_AUTHOR);
        assertThat(DRAFT.before(TEXT, new AccountId("b"), NOW)).isEqualTo(Optional.empty());
    }

    @Test
    void those_close_together_go_first_and_never_the_first_the_newest_or_the_returned_one() {
        var kept = new ArrayList<KeptDraft>();
        IntStream.range(0, 8).forEach(i -> kept.add(version(i, Duration.ofDays(i), KeptDraft.Why.WRITTEN)));
        for (int i = 8; i < 20; i++)
            kept.add(version(
                    i,
                    Duration.ofDays(8).plusSeconds(i),
                    i == 10 ? KeptDraft.Why.RETURNED : KeptDraft.Why.ANOTHER_AUTHOR));
        var gone = DraftThinning.tooMany(kept);
        assertThat(gone).hasSize(20 - DraftThinning.MOST);
        assertThat(gone.stream().map(KeptDraft::number)).allMatch(n -> n >= 8).doesNotContain(10L, 19L);
        assertThat(DraftThinning.tooMany(List.copyOf(kept.subList(0, 12)))).isEmpty();
    }

    private static KeptDraft version(long number, Duration after, KeptDraft.Why why) {
        return new KeptDraft("P/" + number, number, why, ME, NOW.plus(after));
    }
}
