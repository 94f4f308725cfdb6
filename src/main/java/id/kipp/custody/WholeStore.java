package id.kipp.custody;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Every collection as it lies there, read in pieces and never as what a module makes of it. */
@Component
class WholeStore {

    private static final int AT_ONCE = 500;
    private static final int COMMAND_NOT_FOUND = 59; // MongoDB's own numbers
    private static final int NAMESPACE_NOT_FOUND = 26;
    private static final int UNAUTHORIZED = 13;

    private final MongoDatabase main;
    private final MongoDatabase files;

    WholeStore(MongoDatabase main, @Qualifier("files") ObjectProvider<MongoDatabase> files) {
        this.main = main;
        this.files = files.getIfAvailable(() -> main);
    }

    /** Of documents, or of uploaded files. */
    Set<String> names(boolean ofFiles) {
        return database(ofFiles).listCollectionNames().into(new TreeSet<>());
    }

    boolean hasDocuments(boolean ofFiles, String name) {
        return database(ofFiles).getCollection(name).find().first() != null;
    }

    /** Which documents of a collection, and what of them, one field or a part of one, as text; those without it are left out. */
    record Piece(String id, List<String> values) {}

    /** Some documents at a time, each with the texts at a path; of lists all of them. */
    long each(String collection, String path, Consumer<List<Piece>> some) {
        long all = 0;
        var piece = new ArrayList<Piece>();
        var found = raw(false, collection).find(Filters.exists(top(path))).projection(Projections.include(top(path)));
        for (var document : found.batchSize(AT_ONCE)) {
            all++;
            piece.add(piece(document, path));
            if (piece.size() == AT_ONCE) {
                some.accept(List.copyOf(piece));
                piece.clear();
            }
        }
        if (!piece.isEmpty()) some.accept(piece);
        return all;
    }

    /** The same of one document as it is now. */
    Optional<Piece> now(String collection, String id, String path) {
        return Optional.ofNullable(raw(false, collection)
                        .find(Filters.eq("_id", id))
                        .projection(Projections.include(top(path)))
                        .first())
                .map(d -> piece(d, path));
    }

    /** Those of these ids that no document of the collection has. */
    Set<String> missing(boolean ofFiles, String collection, Collection<String> ids) {
        var missing = new HashSet<>(ids);
        for (var document :
                raw(ofFiles, collection).find(Filters.in("_id", ids)).projection(Projections.include("_id")))
            missing.remove(text(document.get("_id")));
        return missing;
    }

    /** What an index lacks, has too much, or a document that cannot be read: each with what is wrong and the id. */
    void validate(boolean ofFiles, String collection, Faults faults) {
        try {
            var said = database(ofFiles)
                    .runCommand(new Document("validate", collection).append("background", true), BsonDocument.class);
            tell(said.get("missingIndexEntries"), "check.index-missing", faults);
            tell(said.get("extraIndexEntries"), "check.index-extra", faults);
            if (said.get("corruptRecords") instanceof BsonArray ids)
                ids.forEach(id -> faults.fault("check.unreadable", text(id), ""));
            var valid = said.get("valid");
            if (valid != null && valid.isBoolean() && !valid.asBoolean().getValue()) faults.invalid();
        } catch (MongoCommandException e) {
            if (e.getErrorCode() == UNAUTHORIZED) {
                faults.fault("check.no-right", "", "validate"); // not looked at is not whole
                return;
            }
            // a server that cannot say it, or a collection that is gone
            if (e.getErrorCode() != COMMAND_NOT_FOUND && e.getErrorCode() != NAMESPACE_NOT_FOUND) throw e;
        }
    }

    /** What is told of a collection's indexes. */
    interface Faults {

        void fault(String key, String id, String index);

        /** Something is wrong, whether it was told or not. */
        void invalid();
    }

    private static void tell(@Nullable BsonValue entries, String key, Faults faults) {
        if (!(entries instanceof BsonArray all)) return;
        for (var one : all) {
            var entry = one.asDocument();
            var id = entry.get("idKey") instanceof BsonDocument keys ? text(keys.get("_id")) : "";
            faults.fault(key, id, text(entry.get("indexName")));
        }
    }

    private MongoDatabase database(boolean ofFiles) {
        return ofFiles ? files : main;
    }

    MongoCollection<BsonDocument> raw(boolean ofFiles, String name) {
        return database(ofFiles).getCollection(name, BsonDocument.class);
    }

    private static String top(String path) {
        return path.indexOf('.') < 0 ? path : path.substring(0, path.indexOf('.'));
    }

    private static Piece piece(BsonDocument document, String path) {
        var values = values(document, List.of(path.split("\\.")))
                .filter(v -> !v.isEmpty())
                .distinct()
                .toList();
        return new Piece(text(document.get("_id")), values);
    }

    private static Stream<String> values(@Nullable BsonValue at, List<String> steps) {
        if (at instanceof BsonArray all) return all.stream().flatMap(one -> values(one, steps));
        if (steps.isEmpty()) return at instanceof BsonString text ? Stream.of(text.getValue()) : Stream.empty();
        return at instanceof BsonDocument document
                ? values(document.get(steps.getFirst()), steps.subList(1, steps.size()))
                : Stream.empty();
    }

    static String text(@Nullable BsonValue value) {
        return switch (value) {
            case null -> "";
            case BsonString text -> text.getValue();
            default -> value.isObjectId() ? value.asObjectId().getValue().toHexString() : value.toString();
        };
    }
}
