package id.kipp.audit;

import static java.util.stream.Collectors.toMap;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lines that nobody can vouch for and that were therefore not chained: people look into them and say what became of it. */
@Service
public class SetAsides {

    private static final int LONGEST = 2_000;

    private final SetAsideStore store;
    private final AuditStore chain;
    private final LineSeal seal;
    private final Clock clock;

    SetAsides(SetAsideStore store, AuditStore chain, LineSeal seal, Clock clock) {
        this.store = store;
        this.chain = chain;
        this.seal = seal;
        this.clock = clock;
    }

    /** A line set aside, and how it was closed; null while it is open. */
    public record Found(SetAside line, @Nullable SetAsideClosing closing) {

        public boolean isOpen() {
            return closing == null;
        }
    }

    /** Open ones first, of these and of the closed ones the last found first. */
    public List<Found> latest(Actor actor, int limit) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        return withClosings(store.latest(SetAsideStore.MOST)).stream()
                .sorted(Comparator.comparing((Found f) -> !f.isOpen()))
                .limit(limit)
                .toList();
    }

    /**
     * Nothing more is to be done about a line; it stays set aside and shown. Kept with the reason, once.
     *
     * @throws Refusal {@code set-aside.reason-missing}, {@code set-aside.reason-too-long}, {@code set-aside.unknown}, {@code
     *     set-aside.is-closed} when somebody else was first
     */
    public void close(Actor actor, String id, String reason) {
        actor.require(Role.ADMINISTRATOR);
        var why = reason.strip();
        if (why.isEmpty()) throw new Refusal(AuditRefusal.SET_ASIDE_REASON_MISSING);
        if (why.length() > LONGEST) throw new Refusal(AuditRefusal.SET_ASIDE_REASON_TOO_LONG, LONGEST);
        var line = store.find(id).orElseThrow(() -> new Refusal(AuditRefusal.SET_ASIDE_UNKNOWN));
        store.close(SetAsideClosing.of(actor, line, why, clock.instant()));
    }

    /** With how each was closed, by two commands and one for each that was. */
    List<Found> withClosings(List<SetAside> lines) {
        var closings = store.closings(lines.stream().map(SetAside::id).toList()).stream()
                .filter(this::isOurs)
                .collect(toMap(SetAsideClosing::id, Function.identity()));
        return lines.stream().map(l -> new Found(l, find(closings, l))).toList();
    }

    private static @Nullable SetAsideClosing find(Map<String, SetAsideClosing> closings, SetAside line) {
        return closings.get(line.id());
    }

    /** Not put there by whoever put the line there: the application wrote down that it was closed. */
    private boolean isOurs(SetAsideClosing closing) {
        var id = closing.subject() + "/" + closing.version();
        return chain.find(id).map(AuditEntry::asLine).or(() -> waiting(closing, id)).stream()
                .anyMatch(l -> l.action().equals(SetAsideClosing.ACTION) && seal.holds(l));
    }

    private static Optional<AuditLine> waiting(SetAsideClosing closing, String id) {
        return closing.outbox().stream().filter(l -> l.id().equals(id)).findFirst();
    }
}
