package id.kipp.announcement;

import id.kipp.account.Actors;
import id.kipp.edition.Ticking;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Ends embargoes: a released letter becomes public by a line of the clock, and everything else follows from that line. One
 * whose list nobody could object to any more, because the calendar was moved meanwhile or no server ran, is a draft again.
 */
@Component
class EmbargoJob implements Ticking {

    private static final Logger log = LoggerFactory.getLogger(EmbargoJob.class);

    private final AnnouncementStore store;
    private final LetterListStore lists;
    private final Matters matters;
    private final Objecting objecting;
    private final Actors actors;
    private final Clock clock;

    EmbargoJob(
            AnnouncementStore store,
            LetterListStore lists,
            Matters matters,
            Objecting objecting,
            Actors actors,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.matters = matters;
        this.objecting = objecting;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void look(Actor actor) {
        for (var seen : store.due(clock.instant())) end(actor, seen);
    }

    /** It would confirm a list that people may object to again. */
    private boolean isOpposable(Announcement seen, Instant now) {
        var letter = seen.waiting();
        return letter != null && letter.isFinal() && objecting.settled(seen, now) == null;
    }

    /** Something it says was taken back, dropped out or was corrected since. */
    private boolean isOvertaken(Announcement seen) {
        var letter = seen.waiting();
        var actor = actors.system("embargo", Role.SECRETARIAT);
        return letter != null && !matters.get(seen).holds(actor, letter, lists.entries(letter));
    }

    private void end(Actor actor, Announcement seen) {
        var now = clock.instant();
        var late = matters.latest(seen).filter(last -> !now.isBefore(last)).isPresent()
                || isOpposable(seen, now)
                || isOvertaken(seen);
        try {
            store.save(late ? seen.lapsed(actor, now) : seen.opened(actor, now));
        } catch (Stale another) {
            log.debug("{} was opened or taken back meanwhile", seen.id());
        }
    }
}
