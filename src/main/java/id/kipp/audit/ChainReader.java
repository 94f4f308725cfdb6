package id.kipp.audit;

import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The chain as it is handed to auditors: the links of all, the lines and contents of one edition. Streams; nothing is held. */
@Service
public class ChainReader {

    private static final int SHOWN = 1_000;

    private final AuditStore store;
    private final SetAsideStore aside;
    private final Relay relay;

    ChainReader(AuditStore store, SetAsideStore aside, Relay relay) {
        this.store = store;
        this.aside = aside;
        this.relay = relay;
    }

    /** @param seq how long the chain is @param hash of its last link, 64 zeros where there is none */
    public record Head(long seq, String hash) {}

    /** Where the chain ends after everything written so far has been chained. */
    public Head head(Actor actor) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        relay.drain();
        return store.head().map(e -> new Head(e.seq(), e.hash())).orElse(new Head(0, AuditEntry.GENESIS));
    }

    /** Every link up to this number, in order; what was done is not told. */
    public void links(Actor actor, long upTo, Consumer<AuditEntry> each) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        store.links(upTo, each);
    }

    /** The lines of one edition up to this number, in order, with their contents: for what has been opened to the actor. */
    public void lines(Actor actor, String edition, long upTo, Consumer<AuditEntry> each) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        store.lines(edition, upTo, each);
    }

    /** Lines that nobody can vouch for, last found first, a thousand at most. */
    public List<SetAside> setAside(Actor actor) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        return aside.latest(SHOWN);
    }

    /** The hash of what was recorded; empty where nothing was, or not by this application. */
    @PublicAccess("a hash says nothing of what it is the hash of")
    public Optional<String> contentSha256(String subject, long version) {
        var id = subject + "/" + version;
        var found = store.find(id);
        if (found.isEmpty()) relay.drain();
        return found.or(() -> store.find(id)).map(AuditEntry::contentSha256);
    }
}
