package id.kipp.custody;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.store.Outbox;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** There are no documents of a collection that nothing here reads; and each that is kept as a record can be read as one. */
@Component
@Order(31)
class CollectionsKnown implements Invariant {

    /** Of what is kept otherwise than as records with a version. */
    private static final Set<String> OTHERS = Set.of(
            "auditChain",
            "auditRoots",
            "auditSetAside",
            "broadcast-reached",
            "catalogueChanges",
            "certainties",
            "counters",
            "deskLoads",
            "deskRows",
            "documentTexts",
            "draft-versions",
            "followers",
            "health",
            "inboxes",
            "leases",
            "letterChanges",
            "letterChangesPlaces",
            "letterLists",
            "letterListsPlaces",
            "mails",
            "one-time",
            "registrations",
            "revisions",
            "rulings",
            "rulingsPlaces",
            "screeningClaims",
            "sourceQuality",
            "store",
            "undigested",
            "uploads");

    private static final Set<String> FILES =
            Set.of("contents.chunks", "contents.files", "pictures.chunks", "pictures.files");

    private final WholeStore store;
    private final Outbox outbox;

    CollectionsKnown(WholeStore store, Outbox outbox) {
        this.store = store;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "custody.collections";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var known = new HashSet<>(OTHERS);
        known.addAll(outbox.collections());
        strangers(false, known, broken);
        strangers(true, FILES, broken);
        long read = 0;
        for (var name : outbox.collections())
            read += outbox.unreadable(name, id -> broken.accept(new Broken(name, id, "check.unreadable")));
        return read;
    }

    private void strangers(boolean ofFiles, Set<String> known, Consumer<Broken> broken) {
        for (var name : store.names(ofFiles))
            if (!known.contains(name) && store.hasDocuments(ofFiles, name))
                broken.accept(new Broken(name, "", "check.unknown-collection"));
    }
}
