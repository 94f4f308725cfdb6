package id.kipp.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes the bytes of files away that nothing refers to any more. A removed file stays for an hour, so that removing is
 * undone; then it is claimed, looked for once more in all that could refer to it, and only then taken away. Whoever takes a
 * removed file back takes the mark off first, which no claim survives. Each step may be the last one of a process that is
 * killed: the next sweep goes on from there. The record of what was handed in stays.
 */
@Component
class Sweep {

    /** For so long a removed file is taken back. */
    static final Duration KEPT = Duration.ofHours(1);

    /** No upload is on its way for longer than this. */
    private static final Duration UPLOADING = Duration.ofDays(1);

    private final DocumentStore store;
    private final List<FilesWanted> owners;
    private final Clock clock;

    Sweep(DocumentStore store, List<FilesWanted> owners, Clock clock) {
        this.store = store;
        this.owners = owners;
        this.clock = clock;
    }

    /** Bytes without a record, and files that were removed a while ago. */
    void removed() {
        for (var id : store.begunBefore(clock.instant().minus(UPLOADING))) {
            if (store.find(id).isEmpty()) store.drop(id);
            else store.landed(id);
        }
        for (var file : store.letGoBefore(clock.instant().minus(KEPT))) {
            if (isWanted(file.owner(), file.id())) store.keepAgain(file.id());
            else if (store.claimForSweeping(file)) take(file);
        }
    }

    /** Marks what nothing refers to and nobody said so of: cut off between a file's record and the draft that names it. */
    void forgotten() {
        var before = clock.instant().minus(UPLOADING);
        for (var page = store.settled(before, ""); !page.isEmpty(); page = store.settled(before, last(page)))
            for (var file : page) if (!isWanted(file.owner(), file.id())) store.letGo(file.id(), clock.instant());
    }

    private void take(LetGo file) {
        if (isWanted(file.owner(), file.id())) store.keepAgain(file.id());
        else store.sweep(file.id(), clock.instant());
    }

    /** What nobody knows is wanted by somebody who does. */
    private boolean isWanted(String owner, DocumentId id) {
        var knowing = owners.stream().filter(o -> o.owns(owner)).toList();
        return knowing.isEmpty() || knowing.stream().anyMatch(o -> o.of(owner).contains(id));
    }

    private static String last(List<LetGo> page) {
        return page.getLast().id().value();
    }

    /** @param at when nothing referred to it any more; the epoch where something may */
    record LetGo(DocumentId id, String owner, Instant at) {}
}
