package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the secretariat came to its verdict: those that gave way, oldest first, and a second opinion. It is the secretariat's
 * alone; the log has a line for each of them.
 *
 * @param opinion null where nobody was asked
 */
public record Deliberation(List<Earlier> earlier, @Nullable Opinion opinion) {

    /** How long an answer is waited for. */
    static final Duration PATIENCE = Duration.ofDays(5);

    private static final int MOST = 20; // of one proposal; all of them are in the log

    static final Deliberation NONE = new Deliberation(List.of(), null);

    /**
     * A verdict that gave way.
     *
     * @param reason why, where it was taken back; else empty
     * @param by who took it back, gave the other, handed the entry in anew, or asked somebody else after a second opinion
     */
    public record Earlier(Screening verdict, Cause cause, String reason, AccountId by, Instant at) {}

    /** Why a verdict gave way. */
    public enum Cause {
        REPLACED,
        TAKEN_BACK,
        CORRECTED,
        ANOTHER_ASKED
    }

    /**
     * What one asked another.
     *
     * @param given what the other found, beside the verdict; null while it is waited for
     */
    public record Opinion(AccountId asker, AccountId asked, String question, Instant at, @Nullable Screening given) {

        public boolean isWaited() {
            return given == null;
        }
    }

    public Deliberation {
        earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
    }

    static Deliberation of(@Nullable Deliberation stored) {
        return stored == null ? NONE : stored;
    }

    /** A second opinion is waited for. */
    public boolean isWaited() {
        return opinion != null && opinion.isWaited();
    }

    Deliberation after(Screening gone, Cause cause, String reason, AccountId by, Instant at) {
        var all = Stream.concat(earlier.stream(), Stream.of(new Earlier(gone, cause, reason, by, at)))
                .toList();
        return new Deliberation(all.subList(Math.max(0, all.size() - MOST), all.size()), opinion);
    }

    /** Somebody else is asked; what was answered before stays. */
    Deliberation asking(Opinion next) {
        var answered = opinion == null ? null : opinion.given();
        var kept = answered == null
                ? this
                : after(answered, Cause.ANOTHER_ASKED, next.question(), next.asker(), next.at());
        return kept.with(next);
    }

    /** @param next null: nobody is asked any more */
    Deliberation with(@Nullable Opinion next) {
        return new Deliberation(earlier, next);
    }
}
