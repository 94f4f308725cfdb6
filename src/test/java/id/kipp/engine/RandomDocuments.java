package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Documents, queries and changes with few different values, so that they meet. */
final class RandomDocuments {

    static final List<String> FIELDS = List.of("a", "b", "c.d", "list.x", "list.y", "tags");

    private static final List<String> OPERATORS = List.of("$gt", "$gte", "$lt", "$lte");

    private final Random random;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    Document document(Object id) {
        var document = new Document("_id", id);
        if (!oneIn(6)) document.put("a", oneIn(8) ? array(1) : value());
        if (!oneIn(6)) document.put("b", value());
        if (!oneIn(6)) document.put("c", oneIn(8) ? value() : new Document("d", value()));
        if (!oneIn(4)) document.put("list", elements());
        if (!oneIn(4)) document.put("tags", array(0));
        if (oneIn(3)) document.put("key", "key " + below(1000));
        return document;
    }

    Object id() {
        return oneIn(2) ? "id" + below(40) : below(40);
    }

    Object value() {
        return switch (random.nextInt(14)) {
            case 0 -> null;
            case 1, 2 -> random.nextInt(6);
            case 3 -> random.nextInt(6) / 2.0;
            case 4 -> (long) random.nextInt(6);
            case 5 -> (1L << 60) + random.nextInt(3);
            case 6 -> random.nextBoolean();
            case 7 -> Instant.ofEpochMilli(random.nextInt(5) - 2);
            case 8 -> new ObjectId(("00000000000000000000000" + random.nextInt(4)));
            case 9 -> oneIn(4) ? new Decimal128(new BigDecimal(random.nextInt(4)).divide(new BigDecimal(2))) : -1;
            case 10 -> oneIn(3) ? new Document("d", random.nextInt(3)) : "";
            default -> of(List.of("x", "y", "xy", "é", "\u0000", "z\u0001", "\uD83D\uDE00", "\uFB00"));
        };
    }

    /** @param least 1 where it is sorted by: the library has no order for empty arrays, nor for arrays of arrays */
    private List<Object> array(int least) {
        var several = new ArrayList<Object>();
        int size = least + random.nextInt(4);
        for (int n = 0; n < size; n++) several.add(least == 0 && oneIn(12) ? List.of(1, "x") : value());
        return several;
    }

    private List<Object> elements() {
        return new ArrayList<>(IntStream.range(0, random.nextInt(4))
                .mapToObj(n -> {
                    if (oneIn(10)) return value();
                    var element = new Document();
                    if (!oneIn(4)) element.put("x", value());
                    if (!oneIn(4)) element.put("y", value());
                    return element;
                })
                .toList());
    }

    Document filter() {
        var filter = new Document();
        int conditions = random.nextInt(4);
        for (int n = 0; n < conditions; n++) {
            var field = oneIn(8) ? "_id" : of(FIELDS);
            filter.put(field, field.equals("_id") ? onId() : condition());
        }
        if (oneIn(6)) filter = new Document("$and", List.of(filter, new Document(of(FIELDS), condition())));
        if (oneIn(8)) {
            filter.put("$or", List.of(new Document(of(FIELDS), condition()), new Document("b", condition())));
        }
        if (oneIn(8)) {
            filter.put("list", new Document("$elemMatch", new Document("x", condition()).append("y", condition())));
        }
        return filter;
    }

    private Object onId() {
        return switch (random.nextInt(3)) {
            case 0 -> id();
            case 1 -> new Document("$in", List.of(id(), id(), id()));
            default -> new Document(of(OPERATORS), id());
        };
    }

    private Object condition() {
        return switch (random.nextInt(10)) {
            case 0 -> new Document("$in", List.of(some(), some(), some()));
            case 1, 2 -> new Document(of(OPERATORS), some());
            case 3 -> new Document("$gte", some()).append("$lt", some());
            case 4 -> new Document("$exists", random.nextBoolean());
            case 5 -> new Document("$ne", value());
            case 6 -> new Document("$eq", value());
            case 7 -> oneIn(2) ? null : new Document("$nin", List.of(some(), some()));
            default -> value();
        };
    }

    private Object some() {
        var value = value();
        return value == null ? "x" : value;
    }

    /** Down to the id, so that there is one right answer. */
    Document sort() {
        var sort = new Document();
        int fields = random.nextInt(3);
        for (int n = 0; n < fields; n++) sort.put(of(List.of("a", "b", "c.d")), oneIn(2) ? 1 : -1);
        return sort.append("_id", oneIn(2) ? 1 : -1);
    }

    Document change() {
        return switch (random.nextInt(6)) {
            case 0 -> new Document("$set", new Document(of(List.of("a", "b", "tags")), value()));
            case 1 -> new Document("$set", new Document("list", elements()));
            case 2 -> new Document("$unset", new Document(of(List.of("a", "b", "c", "list", "tags")), 1));
            case 3 -> new Document("$set", new Document("c", new Document("d", value())));
            case 4 -> new Document("$set", new Document("tags", array(0)));
            default -> new Document("$set", new Document("a", value()).append("b", value()));
        };
    }
}
