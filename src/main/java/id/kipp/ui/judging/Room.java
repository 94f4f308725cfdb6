package id.kipp.ui.judging;

import id.kipp.account.CurrentActor;
import id.kipp.judging.Consolidation;
import id.kipp.judging.Consolidations;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is known of a team's page now. Its parts act on that, and show whatever comes of it without touching what is typed. */
final class Room {

    private final Consolidations consolidations;
    private final CurrentActor current;
    private final Map<AccountId, String> names;
    private final Consumer<Consolidations.Opened> show;
    private Consolidation seen;

    Room(
            Consolidations consolidations,
            CurrentActor current,
            Map<AccountId, String> names,
            Consolidation seen,
            Consumer<Consolidations.Opened> show) {
        this.consolidations = consolidations;
        this.current = current;
        this.names = names;
        this.seen = seen;
        this.show = show;
    }

    Consolidation seen() {
        return seen;
    }

    String name(AccountId member) {
        return names.getOrDefault(member, "");
    }

    boolean isMember() {
        return names.containsKey(current.get().id());
    }

    /** Does something in the version seen last; what another has done meanwhile shows even when it is turned down. */
    void act(Function<Consolidation, Consolidation> deed) {
        try {
            seen = deed.apply(seen);
        } catch (Refusal refusal) {
            look();
            throw refusal;
        }
        look();
    }

    void look() {
        var now = consolidations.opened(current.get(), seen.id());
        seen = now.consolidation();
        show.accept(now);
    }
}
