package id.kipp.engine;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import id.kipp.engine.Bson.Raw;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code aggregate}: what stands first in the pipeline and only chooses and sorts is a query, and goes by an index; the
 * stages behind it are the library's, and read no more than they are asked for.
 */
final class AggregateCommand {

    private static final Set<String> ELSEWHERE = Set.of("$out", "$merge", "$changeStream", "$indexStats");

    private final Document command;
    private final StoreDatabase database;
    private final DatabaseResolver databases;
    private final Oplog oplog;
    private final List<Document> pipeline;

    AggregateCommand(Document command, StoreDatabase database, DatabaseResolver databases, Oplog oplog) {
        this.command = command;
        this.database = database;
        this.databases = databases;
        this.oplog = oplog;
        this.pipeline = Aggregation.parse(command.get("pipeline"));
    }

    /** Whether it is answered here and not by the library. */
    boolean isPlain() {
        return command.get("cursor") instanceof Document
                && pipeline.stream().noneMatch(stage -> stage.keySet().stream().anyMatch(ELSEWHERE::contains));
    }

    Document run(@Nullable StoreCollection collection, String namespace, Cursors cursors) {
        var leading = LeadingStages.of(pipeline, command.get("hint"));
        int most = FindCommand.batchSize((Document) command.get("cursor"));
        Answer.Documents documents;
        if (collection == null) {
            rest(leading.rest(), null); // refuses what it would not understand
            documents = new FindCommand.Nothing();
        } else if (leading.isCount()) {
            documents = new Counted(collection, leading);
        } else {
            documents = found(collection, leading);
        }
        return cursors.first(namespace, new Answer(documents), most, false);
    }

    private Answer.Documents found(StoreCollection collection, LeadingStages leading) {
        var rows = collection.find(leading.query());
        if (leading.rest().isEmpty()) return new FindCommand.Shown(rows, new Projector(collection, null));
        var fields = leading.fields();
        Iterable<Document> read = () -> new Iterator<>() {

            private byte @Nullable [] next = rows.next();

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Document next() {
                if (next == null) throw new java.util.NoSuchElementException();
                var document = Bson.decode(next, fields);
                next = rows.next();
                return document;
            }
        };
        var stream = java.util.stream.StreamSupport.stream(read.spliterator(), false);
        return new Computed(rows, rest(leading.rest(), collection).runStagesAsStream(stream));
    }

    private Aggregation rest(List<Document> stages, @Nullable StoreCollection collection) {
        var rest = Aggregation.fromPipeline(stages, databases, database, collection, oplog);
        rest.validate(new Document("cursor", new Document()));
        return rest;
    }

    private static final class Computed implements Answer.Documents {

        private final FoundRows rows;
        private final Stream<Document> stream;
        private @Nullable Iterator<Document> results;

        Computed(FoundRows rows, Stream<Document> stream) {
            this.rows = rows;
            this.stream = stream;
        }

        @Override
        public @Nullable Raw next() {
            if (results == null) results = stream.iterator();
            return results.hasNext() ? new Raw(Bson.encode(results.next())) : null;
        }

        @Override
        public void pause() {
            rows.pause();
        }
    }

    /** What the driver sends for {@code countDocuments}. */
    private static final class Counted implements Answer.Documents {

        private final StoreCollection collection;
        private final LeadingStages leading;
        private boolean told;

        Counted(StoreCollection collection, LeadingStages leading) {
            this.collection = collection;
            this.leading = leading;
        }

        @Override
        public @Nullable Raw next() {
            if (told) return null;
            told = true;
            int count = (int) collection.count(leading.query());
            return count == 0 ? null : new Raw(Bson.encode(new Document("_id", 1).append("n", count)));
        }

        @Override
        public void pause() {}
    }
}
