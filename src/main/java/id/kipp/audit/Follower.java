package id.kipp.audit;

import java.util.List;

/**
 * What follows from chained lines: told to people, moved on, counted, made findable. Lines come in chain order per subject,
 * each at least once: what a follower does for a line it does under ids made of its name, the line and whom it is for
 * ({@link #idOf}), so that doing it again changes nothing. It may look at the present state before it acts.
 */
public interface Follower {

    /** Under which its place is remembered; never changes. */
    String name();

    /**
     * Whether what it does cannot be taken back: letters, stages. Such a one begins at the chain's end where it is new, and
     * is never made anew; another begins at the first line and may be.
     */
    boolean effects();

    /** Whether it keeps something of this server alone, such as an index: its work takes nothing from those who write. */
    default boolean isLocal() {
        return false;
    }

    /** Lines that it does not hear are passed over. */
    default boolean hears(AuditEntry line) {
        return true;
    }

    /**
     * Takes some lines in a row, so that it reads and writes for all of them at once; its place is remembered when it
     * returns. It holds nothing of them afterwards.
     *
     * @param lines that it hears, one at least
     * @throws RuntimeException when it cannot now, whatever it has done of them: they come again, each by itself, and of
     *     those the one that it cannot take comes again later, with those of the same subject behind it
     */
    void take(List<AuditEntry> lines);

    /**
     * Before the application serves anybody: what is lost is put again as the store has it, so that nobody is answered out of
     * something empty while the lines come. Never called on the command line.
     */
    default void prepare() {}

    /** Forgets everything; all lines come again. Never called where there are {@link #effects}. */
    default void forget() {}

    /** One for each follower, line and recipient, and the same each time. */
    default String idOf(AuditEntry line, String recipient) {
        return Canonical.sha256(name() + " " + line.id() + " " + recipient).substring(0, 32);
    }
}
