package id.kipp.judging;

import id.kipp.edition.Merging;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.ranking.Exact;
import id.kipp.store.Added;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A score put to the team, and who stands by it. Score and reason are fields that two members may write at once.
 *
 * @param score hundredths of a point, 0 to 10,000
 * @param way null where people have agreed or decided
 * @param outside it lies above or below all totals that it rests on, for a reason that was given; null where it does not
 * @param versions of the two fields, one more with each change
 */
public record Agreement(
        int score,
        String reason,
        Versions versions,
        AccountId by,
        Instant at,
        List<AccountId> confirmed,
        @Nullable Way way,
        @Added @Nullable Boolean outside) {

    public static final int REASON_MAX = 4_000;

    /** How a score came to stand that nobody put. */
    public enum Way {
        /** By the rule for one judge more: the mean of the two closest. */
        TWO_CLOSEST,
        /** The mean of all. */
        ALL,
        /** The one in the middle. */
        MEDIAN;

        static Way of(Merging.After after) {
            return switch (after) {
                case TWO_CLOSEST -> TWO_CLOSEST;
                case ALL -> ALL;
                case MEDIAN -> MEDIAN;
            };
        }
    }

    /** 0 while nobody has put anything. */
    public record Versions(int score, int reason) {
        static final Versions NONE = new Versions(0, 0);
        static final Versions FIRST = new Versions(1, 1);
    }

    public Agreement {
        if (score < 0 || score > 10_000) throw new Refusal(KernelRefusal.SCORE_OUT_OF_RANGE, score / 100.0, 100);
        confirmed = List.copyOf(confirmed);
    }

    /** The one who puts it stands by it. @throws Refusal {@code text.too-long} */
    static Agreement of(int score, String reason, AccountId by, Instant at) {
        return new Agreement(score, Typed.atMost(reason, REASON_MAX), Versions.FIRST, by, at, List.of(by), null, null);
    }

    /** Nobody stands by it: it follows from the sheets. @param mean in points; rounded half to even to a hundredth */
    static Agreement follows(Exact mean, Way way, AccountId by, Instant at) {
        var score = mean.times(Exact.of(100)).decimal(0).intValueExact();
        return new Agreement(score, "", Versions.FIRST, by, at, List.of(), way, null);
    }

    /**
     * What becomes of what stands there when this is put by somebody who saw something else standing there. What the other
     * has changed in the field that this leaves alone stays; nobody stands by such a mixture before having read it.
     *
     * @throws Refusal {@code consolidation.changed-elsewhere} when both have changed the same field
     */
    Agreement over(@Nullable Agreement seen, @Nullable Agreement stored) {
        if (stored == null) return this;
        var read = versions(seen);
        var scored = seen == null || score != seen.score();
        var reasoned = seen == null || !reason.equals(seen.reason());
        var otherScore = stored.versions().score() != read.score() && stored.score() != score;
        var otherReason =
                stored.versions().reason() != read.reason() && !stored.reason().equals(reason);
        if (scored && otherScore || reasoned && otherReason)
            throw new Refusal(JudgingRefusal.CONSOLIDATION_CHANGED_ELSEWHERE);
        var nextScore = otherScore ? stored.score() : score;
        var nextReason = otherReason ? stored.reason() : reason;
        var next = new Versions(
                stored.versions().score() + (nextScore == stored.score() ? 0 : 1),
                stored.versions().reason() + (nextReason.equals(stored.reason()) ? 0 : 1));
        return new Agreement(
                nextScore, nextReason, next, by, at, otherScore || otherReason ? List.of() : confirmed, null, null);
    }

    Agreement confirmedBy(AccountId member) {
        var all =
                Stream.concat(confirmed.stream(), Stream.of(member)).distinct().toList();
        return new Agreement(score, reason, versions, by, at, all, way, outside);
    }

    /** As it is agreed. @throws Refusal {@code consolidation.reason-missing} outside the range of these without a reason */
    Agreement on(Collection<Total> totals) {
        var score = Total.of(this.score);
        if (totals.stream().anyMatch(t -> t.compareTo(score) <= 0)
                && totals.stream().anyMatch(t -> t.compareTo(score) >= 0)) return this;
        if (Typed.isNothing(reason)) throw new Refusal(JudgingRefusal.CONSOLIDATION_REASON_MISSING);
        return new Agreement(this.score, reason, versions, by, at, confirmed, way, true);
    }

    /** Whether what stands there is still what was seen, field by field. */
    static boolean same(@Nullable Agreement seen, @Nullable Agreement stored) {
        return versions(seen).equals(versions(stored));
    }

    private static Versions versions(@Nullable Agreement of) {
        return of == null ? Versions.NONE : of.versions();
    }
}
