package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import id.kipp.engine.Bson.Raw;
import org.jspecify.annotations.Nullable;

/** {@code find}: the first reply of a query's answer. */
record FindCommand(Document command) {

    Document run(@Nullable StoreCollection collection, String namespace, Cursors cursors) {
        if (collection == null) {
            WorkTally.current().goes(namespace, query().shape(), "");
            return cursors.first(namespace, new Answer(new Nothing()), 1, true);
        }
        long limit = number(command, "limit");
        boolean single = limit < 0 || Boolean.TRUE.equals(command.get("singleBatch"));
        var answer = new Answer(
                new Shown(collection.find(query()), new Projector(collection, (Document) command.get("projection"))));
        return cursors.first(namespace, answer, batchSize(command), single);
    }

    Query query() {
        return new Query(
                filter(command.get("filter")),
                (Document) command.get("sort"),
                number(command, "skip"),
                Math.abs(number(command, "limit")),
                command.get("hint"));
    }

    static Document filter(@Nullable Object given) {
        return given instanceof Document filter ? filter : new Document();
    }

    /** 0 is an empty first reply; without a number it is MongoDB's own. */
    static int batchSize(@Nullable Document options) {
        if (options == null || options.get("batchSize") == null) return Answer.FIRST;
        long size = number(options, "batchSize");
        if (size < 0) throw new BadValueException("batchSize must not be negative");
        return (int) Math.min(size, Integer.MAX_VALUE);
    }

    static long number(Document options, String name) {
        return options.get(name) instanceof Number number ? number.longValue() : 0;
    }

    /** As they are shown. */
    record Shown(FoundRows rows, Projector projector) implements Answer.Documents {

        @Override
        public @Nullable Raw next() {
            var next = rows.next();
            return next == null ? null : projector.of(next);
        }

        @Override
        public void pause() {
            rows.pause();
        }
    }

    record Nothing() implements Answer.Documents {

        @Override
        public @Nullable Raw next() {
            return null;
        }

        @Override
        public void pause() {}
    }
}
