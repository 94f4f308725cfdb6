package id.kipp.announcement;

import id.kipp.audit.AuditEntry;
import id.kipp.edition.Edition;
import id.kipp.edition.Matter;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A matter whose decisions letters make public, and what follows once one is public. */
interface Announceable {

    /** It goes by what the matter leads to. */
    boolean announces(Matter matter);

    /**
     * What is decided, as a letter of today would list it.
     *
     * @throws Refusal where nothing is decided
     */
    Decided decided(Actor actor, Edition edition, String matter, String group);

    /** @param decision its id */
    record Decided(String decision, List<LetterEntry> list) {}

    /** Until when a first list must be public, for people who are to object to it. */
    default Optional<Instant> atLatest(Edition edition) {
        return Optional.empty();
    }

    /** For how long people may object to what a letter brings onto the list, counted from when it is public. */
    default Duration objectable(Edition edition) {
        return Duration.ZERO;
    }

    /** A list that stands once nobody can object to it any more: a last letter says so. */
    default boolean isProvisional() {
        return false;
    }

    /** Whether a letter would still say what holds now: nothing of it has been taken back, dropped out or got another name since. */
    boolean holds(Actor actor, Letter letter, List<LetterEntry> list);

    /** A letter is public by this line. Again changes nothing: what people have done with it since stays. */
    void follow(Actor actor, AuditEntry line, Announcement announcement, Letter letter, List<LetterEntry> list);
}
