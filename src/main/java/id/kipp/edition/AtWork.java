package id.kipp.edition;

import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import java.util.Collection;
import java.util.List;

/**
 * Modules above say what is in work in a step: whoever moves it is told before, the people whose work it is after, and before
 * it closes whoever has still to do something is reminded.
 */
public interface AtWork {

    /** By a fixed number of commands; empty for steps that are another module's. */
    List<Unfinished> in(Actor actor, Edition edition, Step step);

    /** Whom the end of the step presses; nobody unless the module says so. */
    default Collection<Reminder> reminders(Actor actor, Edition edition, Step step) {
        return List.of();
    }

    /** @param key of the notice; its arguments are when the step closes, in both languages, and then these */
    record Reminder(Audience to, String key, List<String> more) {

        public Reminder(Audience to, String key) {
            this(to, key, List.of());
        }
    }
}
