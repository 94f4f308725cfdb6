package id.kipp.engine;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.DeleteOptions;
import com.mongodb.client.model.FindOneAndDeleteOptions;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

/** One file of MongoDB's descriptions of what drivers do, in the unified format: what it sets up, and what its operations give. */
final class UnifiedRun {

    private final BsonDocument file;
    private final MongoClient client;
    private final Map<String, MongoDatabase> databases = new HashMap<>();
    private final Map<String, MongoCollection<BsonDocument>> collections = new HashMap<>();

    UnifiedRun(BsonDocument file, MongoClient client) {
        this.file = file;
        this.client = client;
    }

    /** What is there before each of its tests. */
    void setUp() {
        for (var entity : file.getArray("createEntities", new BsonArray())) {
            var kind = entity.asDocument().getFirstKey();
            var made = entity.asDocument().getDocument(kind);
            var id = made.getString("id").getValue();
            if (kind.equals("database"))
                databases.put(
                        id, client.getDatabase(made.getString("databaseName").getValue()));
            if (kind.equals("collection")) {
                var database = databases.get(made.getString("database").getValue());
                collections.put(
                        id,
                        database.getCollection(made.getString("collectionName").getValue(), BsonDocument.class));
            }
        }
        for (var data : file.getArray("initialData", new BsonArray())) {
            var collection = collection(data.asDocument());
            collection.drop();
            var documents = documents(data.asDocument());
            if (documents.isEmpty())
                client.getDatabase(data.asDocument().getString("databaseName").getValue())
                        .createCollection(collection.getNamespace().getCollectionName());
            else collection.insertMany(documents);
        }
    }

    /** The collections as they are to be at a test's end, and as they are. */
    List<List<BsonDocument>> outcome(BsonValue outcome) {
        return List.of(
                documents(outcome.asDocument()),
                collection(outcome.asDocument())
                        .find()
                        .sort(new BsonDocument("_id", new BsonInt32(1)))
                        .into(new ArrayList<>()));
    }

    private static List<BsonDocument> documents(BsonDocument of) {
        return of.getArray("documents").stream().map(BsonValue::asDocument).toList();
    }

    private MongoCollection<BsonDocument> collection(BsonDocument named) {
        return client.getDatabase(named.getString("databaseName").getValue())
                .getCollection(named.getString("collectionName").getValue(), BsonDocument.class);
    }

    /** @throws MongoException what the driver throws */
    BsonValue run(BsonDocument operation) {
        var on = operation.getString("object").getValue();
        var with = operation.getDocument("arguments", new BsonDocument());
        var database = databases.get(on);
        if (database != null) return run(database, operation.getString("name").getValue(), with);
        return run(collections.get(on), operation.getString("name").getValue(), with);
    }

    private static BsonValue run(MongoDatabase database, String name, BsonDocument with) {
        return switch (name) {
            case "dropCollection" -> {
                database.getCollection(with.getString("collection").getValue()).drop();
                yield BsonNull.VALUE;
            }
            case "createCollection" -> {
                database.createCollection(with.getString("collection").getValue());
                yield BsonNull.VALUE;
            }
            default -> throw new UnsupportedOperationException(name + " of a database");
        };
    }

    private static BsonValue run(MongoCollection<BsonDocument> on, String name, BsonDocument with) {
        return switch (name) {
            case "find" -> find(on, with);
            case "aggregate" -> aggregate(on, with);
            case "distinct" -> {
                var found = on.distinct(text(with, "fieldName"), filter(with), BsonValue.class);
                comment(with, found::comment);
                yield array(found.into(new ArrayList<>()));
            }
            case "countDocuments" -> {
                var options = new CountOptions();
                comment(with, options::comment);
                yield new BsonInt64(on.countDocuments(filter(with), options));
            }
            case "estimatedDocumentCount" -> new BsonInt64(on.estimatedDocumentCount());
            case "createIndex" ->
                new BsonString(on.createIndex(
                        with.getDocument("keys"),
                        new com.mongodb.client.model.IndexOptions()
                                .unique(with.getBoolean("unique", org.bson.BsonBoolean.FALSE)
                                        .getValue())));
            case "insertOne" -> {
                var options = new com.mongodb.client.model.InsertOneOptions();
                comment(with, options::comment);
                yield of(
                        "insertedId",
                        on.insertOne(with.getDocument("document"), options).getInsertedId());
            }
            case "insertMany" -> {
                var options = new InsertManyOptions().ordered(ordered(with));
                comment(with, options::comment);
                var ids = new BsonDocument();
                on.insertMany(documents(with), options)
                        .getInsertedIds()
                        .forEach((n, id) -> ids.append(Integer.toString(n), id));
                yield new BsonDocument("insertedIds", ids);
            }
            case "replaceOne" -> updated(on.replaceOne(filter(with), with.getDocument("replacement"), replacing(with)));
            case "updateOne" ->
                updated(
                        with.isArray("update")
                                ? on.updateOne(filter(with), stages(with, "update"), updating(with))
                                : on.updateOne(filter(with), with.getDocument("update"), updating(with)));
            case "updateMany" ->
                updated(
                        with.isArray("update")
                                ? on.updateMany(filter(with), stages(with, "update"), updating(with))
                                : on.updateMany(filter(with), with.getDocument("update"), updating(with)));
            case "deleteOne" ->
                of(
                        "deletedCount",
                        new BsonInt64(on.deleteOne(filter(with), deleting(with)).getDeletedCount()));
            case "deleteMany" ->
                of(
                        "deletedCount",
                        new BsonInt64(
                                on.deleteMany(filter(with), deleting(with)).getDeletedCount()));
            case "findOneAndUpdate" -> findOneAndUpdate(on, with);
            case "findOneAndReplace" -> {
                var options =
                        new FindOneAndReplaceOptions().upsert(upsert(with)).returnDocument(returned(with));
                if (with.containsKey("sort")) options.sort(with.getDocument("sort"));
                hint(with, options::hint, options::hintString);
                comment(with, options::comment);
                yield orNull(on.findOneAndReplace(filter(with), with.getDocument("replacement"), options));
            }
            case "findOneAndDelete" -> {
                var options = new FindOneAndDeleteOptions();
                if (with.containsKey("sort")) options.sort(with.getDocument("sort"));
                hint(with, options::hint, options::hintString);
                comment(with, options::comment);
                yield orNull(on.findOneAndDelete(filter(with), options));
            }
            case "bulkWrite" -> bulkWrite(on, with);
            default -> throw new UnsupportedOperationException(name);
        };
    }

    private static BsonValue find(MongoCollection<BsonDocument> on, BsonDocument with) {
        var found = on.find(filter(with));
        if (with.containsKey("sort")) found.sort(with.getDocument("sort"));
        if (with.containsKey("projection")) found.projection(with.getDocument("projection"));
        if (with.containsKey("batchSize"))
            found.batchSize(with.getNumber("batchSize").intValue());
        if (with.containsKey("limit")) found.limit(with.getNumber("limit").intValue());
        if (with.containsKey("skip")) found.skip(with.getNumber("skip").intValue());
        if (with.containsKey("allowDiskUse"))
            found.allowDiskUse(with.getBoolean("allowDiskUse").getValue());
        hint(with, found::hint, found::hintString);
        comment(with, found::comment);
        return array(found.into(new ArrayList<>()));
    }

    private static BsonValue aggregate(MongoCollection<BsonDocument> on, BsonDocument with) {
        var found = on.aggregate(stages(with, "pipeline"));
        if (with.containsKey("batchSize"))
            found.batchSize(with.getNumber("batchSize").intValue());
        if (with.containsKey("allowDiskUse"))
            found.allowDiskUse(with.getBoolean("allowDiskUse").getValue());
        comment(with, found::comment);
        return array(found.into(new ArrayList<>()));
    }

    private static BsonValue findOneAndUpdate(MongoCollection<BsonDocument> on, BsonDocument with) {
        var options = new FindOneAndUpdateOptions().upsert(upsert(with)).returnDocument(returned(with));
        if (with.containsKey("sort")) options.sort(with.getDocument("sort"));
        hint(with, options::hint, options::hintString);
        comment(with, options::comment);
        if (with.containsKey("arrayFilters")) options.arrayFilters(stages(with, "arrayFilters"));
        return orNull(
                with.isArray("update")
                        ? on.findOneAndUpdate(filter(with), stages(with, "update"), options)
                        : on.findOneAndUpdate(filter(with), with.getDocument("update"), options));
    }

    private static BsonValue bulkWrite(MongoCollection<BsonDocument> on, BsonDocument with) {
        var models = new ArrayList<WriteModel<BsonDocument>>();
        for (var one : with.getArray("requests")) {
            var kind = one.asDocument().getFirstKey();
            models.add(model(kind, one.asDocument().getDocument(kind)));
        }
        var options = new BulkWriteOptions().ordered(ordered(with));
        comment(with, options::comment);
        return result(on.bulkWrite(models, options));
    }

    static BsonDocument result(com.mongodb.bulk.BulkWriteResult result) {
        var upserted = new BsonDocument();
        result.getUpserts().forEach(u -> upserted.append(Integer.toString(u.getIndex()), u.getId()));
        var inserted = new BsonDocument();
        result.getInserts().forEach(i -> inserted.append(Integer.toString(i.getIndex()), i.getId()));
        return new BsonDocument("insertedCount", new BsonInt64(result.getInsertedCount()))
                .append("insertedIds", inserted)
                .append("matchedCount", new BsonInt64(result.getMatchedCount()))
                .append("modifiedCount", new BsonInt64(result.getModifiedCount()))
                .append("deletedCount", new BsonInt64(result.getDeletedCount()))
                .append("upsertedCount", new BsonInt64(result.getUpserts().size()))
                .append("upsertedIds", upserted);
    }

    private static WriteModel<BsonDocument> model(String kind, BsonDocument with) {
        return switch (kind) {
            case "insertOne" -> new InsertOneModel<>(with.getDocument("document"));
            case "replaceOne" -> new ReplaceOneModel<>(filter(with), with.getDocument("replacement"), replacing(with));
            case "updateOne" ->
                with.isArray("update")
                        ? new UpdateOneModel<>(filter(with), stages(with, "update"), updating(with))
                        : new UpdateOneModel<>(filter(with), with.getDocument("update"), updating(with));
            case "updateMany" ->
                with.isArray("update")
                        ? new UpdateManyModel<>(filter(with), stages(with, "update"), updating(with))
                        : new UpdateManyModel<>(filter(with), with.getDocument("update"), updating(with));
            case "deleteOne" -> new DeleteOneModel<>(filter(with), deleting(with));
            case "deleteMany" -> new DeleteManyModel<>(filter(with), deleting(with));
            default -> throw new UnsupportedOperationException(kind);
        };
    }

    private static ReplaceOptions replacing(BsonDocument with) {
        var options = new ReplaceOptions().upsert(upsert(with));
        hint(with, options::hint, options::hintString);
        comment(with, options::comment);
        return options;
    }

    private static UpdateOptions updating(BsonDocument with) {
        var options = new UpdateOptions().upsert(upsert(with));
        hint(with, options::hint, options::hintString);
        comment(with, options::comment);
        if (with.containsKey("arrayFilters")) options.arrayFilters(stages(with, "arrayFilters"));
        return options;
    }

    private static DeleteOptions deleting(BsonDocument with) {
        var options = new DeleteOptions();
        hint(with, options::hint, options::hintString);
        comment(with, options::comment);
        return options;
    }

    private static BsonValue updated(UpdateResult result) {
        var all = new BsonDocument("matchedCount", new BsonInt64(result.getMatchedCount()))
                .append("modifiedCount", new BsonInt64(result.getModifiedCount()))
                .append("upsertedCount", new BsonInt64(result.getUpsertedId() == null ? 0 : 1));
        if (result.getUpsertedId() != null) all.append("upsertedId", result.getUpsertedId());
        return all;
    }

    private static void hint(
            BsonDocument with,
            java.util.function.Consumer<BsonDocument> keys,
            java.util.function.Consumer<String> name) {
        if (with.isDocument("hint")) keys.accept(with.getDocument("hint"));
        if (with.isString("hint")) name.accept(text(with, "hint"));
    }

    private static void comment(BsonDocument with, java.util.function.Consumer<BsonValue> set) {
        if (with.containsKey("comment")) set.accept(with.get("comment"));
    }

    private static BsonDocument filter(BsonDocument with) {
        return with.getDocument("filter", new BsonDocument());
    }

    private static List<BsonDocument> stages(BsonDocument with, String name) {
        return with.getArray(name).stream().map(BsonValue::asDocument).toList();
    }

    private static String text(BsonDocument with, String name) {
        return with.getString(name).getValue();
    }

    private static boolean ordered(BsonDocument with) {
        return with.getBoolean("ordered", org.bson.BsonBoolean.TRUE).getValue();
    }

    private static boolean upsert(BsonDocument with) {
        return with.getBoolean("upsert", org.bson.BsonBoolean.FALSE).getValue();
    }

    private static ReturnDocument returned(BsonDocument with) {
        return with.containsKey("returnDocument")
                        && text(with, "returnDocument").equals("After")
                ? ReturnDocument.AFTER
                : ReturnDocument.BEFORE;
    }

    private static BsonValue orNull(BsonDocument found) {
        return found == null ? BsonNull.VALUE : found;
    }

    private static BsonDocument of(String name, BsonValue value) {
        return value == null ? new BsonDocument() : new BsonDocument(name, value);
    }

    private static BsonArray array(List<? extends BsonValue> values) {
        return new BsonArray(values);
    }
}
