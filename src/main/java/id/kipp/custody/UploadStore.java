package id.kipp.custody;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonNumber;
import org.bson.BsonValue;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Uploaded files as they lie there, and what their records say of them. */
@Component
class UploadStore {

    private static final int AT_ONCE = 500;

    private final WholeStore store;

    UploadStore(WholeStore store) {
        this.store = store;
    }

    /** An uploaded file: how long it says it is. */
    record Stored(String id, String name, long length) {}

    /** Some at a time, in the order of their ids, of a bucket of files. */
    long eachFile(String bucket, Consumer<List<Stored>> some) {
        long all = 0;
        List<Stored> page;
        BsonValue last = null;
        do {
            var after = last == null ? new Document() : Filters.gt("_id", last);
            var read = store.raw(true, bucket + ".files")
                    .find(after)
                    .sort(Sorts.ascending("_id"))
                    .limit(AT_ONCE)
                    .into(new ArrayList<>());
            page = read.stream().map(UploadStore::stored).toList();
            if (!page.isEmpty()) {
                some.accept(page);
                last = read.getLast().get("_id");
            }
            all += page.size();
        } while (page.size() == AT_ONCE);
        return all;
    }

    /** The bytes of one file, piece by piece in their order; a piece that is not there is left out. */
    void bytes(String bucket, String id, Consumer<byte[]> piece) {
        for (var chunk : store.raw(true, bucket + ".chunks")
                .find(Filters.eq("files_id", id))
                .sort(Sorts.ascending("n"))
                .batchSize(8)) if (chunk.get("data") instanceof BsonBinary data) piece.accept(data.getData());
    }

    /** The files whose pieces there are, one after the other, each once. */
    void eachOwnerOfPieces(String bucket, Consumer<List<String>> some) {
        var owners = new ArrayList<String>();
        String before = "";
        for (var chunk : store.raw(true, bucket + ".chunks")
                .find(Filters.gte("files_id", ""))
                .sort(Sorts.ascending("files_id", "n"))
                .projection(Projections.fields(Projections.include("files_id"), Projections.excludeId()))
                .batchSize(AT_ONCE)) {
            var owner = WholeStore.text(chunk.get("files_id"));
            if (owner.equals(before)) continue;
            before = owner;
            owners.add(owner);
            if (owners.size() == AT_ONCE) {
                some.accept(List.copyOf(owners));
                owners.clear();
            }
        }
        if (!owners.isEmpty()) some.accept(owners);
    }

    /** What the record of a file says of its bytes. @param kept whether they are to be there */
    record FileRecord(String id, long size, String sha256, boolean kept) {}

    List<FileRecord> records(Collection<String> ids) {
        return records(Filters.in("_id", ids));
    }

    /** Some at a time. */
    long eachRecord(Consumer<List<FileRecord>> some) {
        long all = 0;
        List<FileRecord> page;
        var last = "";
        do {
            page = records(Filters.gt("_id", last));
            if (!page.isEmpty()) {
                some.accept(page);
                last = page.getLast().id();
            }
            all += page.size();
        } while (page.size() == AT_ONCE);
        return all;
    }

    private List<FileRecord> records(org.bson.conversions.Bson which) {
        return store.raw(false, "documents")
                .find(which)
                .projection(Projections.include("size", "sha256", "state", "swept", "sweeping"))
                .sort(Sorts.ascending("_id"))
                .limit(AT_ONCE)
                .map(d -> new FileRecord(
                        WholeStore.text(d.get("_id")),
                        d.get("size") instanceof BsonNumber size ? size.longValue() : 0,
                        WholeStore.text(d.get("sha256")),
                        !d.containsKey("swept")
                                && !d.containsKey("sweeping")
                                && !WholeStore.text(d.get("state")).equals("REJECTED")))
                .into(new ArrayList<>());
    }

    private static Stored stored(BsonDocument file) {
        var length = file.get("length") instanceof BsonNumber number ? number.longValue() : -1;
        return new Stored(WholeStore.text(file.get("_id")), WholeStore.text(file.get("filename")), length);
    }
}
