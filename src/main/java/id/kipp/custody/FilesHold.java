package id.kipp.custody;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every file that was handed in is there to the last byte, as it was when it came; and there are no bytes that belong to
 * nothing. A file on its way in is not held against anybody.
 */
@Component
@Order(33)
class FilesHold implements Invariant {

    private static final String CONTENTS = "contents";
    private static final String PICTURES = "pictures";

    private final WholeStore store;
    private final UploadStore uploads;

    FilesHold(WholeStore store, UploadStore uploads) {
        this.store = store;
        this.uploads = uploads;
    }

    @Override
    public String name() {
        return "custody.files";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var checked = uploads.eachRecord(some -> some.forEach(record -> content(record, broken)));
        checked += uploads.eachFile(CONTENTS, some -> owners(CONTENTS, some, UploadStore.Stored::id, broken));
        checked += uploads.eachFile(PICTURES, some -> owners(PICTURES, some, UploadStore.Stored::name, broken));
        uploads.eachOwnerOfPieces(
                CONTENTS, some -> pieces(some, broken)); // of a picture being made the entry comes last
        return checked;
    }

    private void content(UploadStore.FileRecord record, Consumer<Broken> broken) {
        if (!record.kept() || isWhole(record)) return;
        // swept since it was read, or really so
        if (uploads.records(List.of(record.id())).stream().anyMatch(now -> now.kept() && !isWhole(now)))
            broken.accept(new Broken("documents", record.id(), "check.file"));
    }

    private boolean isWhole(UploadStore.FileRecord record) {
        var digest = sha256();
        var bytes = new AtomicLong();
        uploads.bytes(CONTENTS, record.id(), piece -> {
            digest.update(piece);
            bytes.addAndGet(piece.length);
        });
        return bytes.get() == record.size()
                && HexFormat.of().formatHex(digest.digest()).equals(record.sha256())
                && store.missing(true, CONTENTS + ".files", List.of(record.id()))
                        .isEmpty();
    }

    /** Neither a record nor somebody who is bringing it. */
    private void owners(
            String bucket,
            List<UploadStore.Stored> some,
            Function<UploadStore.Stored, String> owner,
            Consumer<Broken> broken) {
        var owners = some.stream().map(owner).collect(Collectors.toSet());
        var onTheirWay = store.missing(false, "uploads", owners);
        var without = store.missing(false, "documents", onTheirWay);
        some.stream()
                .filter(file -> without.contains(owner.apply(file)))
                .forEach(file -> broken.accept(new Broken(bucket + ".files", file.id(), "check.file-orphan")));
    }

    private void pieces(List<String> some, Consumer<Broken> broken) {
        var brought = store.missing(false, "uploads", some);
        var without = store.missing(true, CONTENTS + ".files", brought);
        store.missing(false, "documents", without) // a record that has none has said so
                .forEach(id -> broken.accept(new Broken(CONTENTS + ".chunks", id, "check.file-orphan")));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
