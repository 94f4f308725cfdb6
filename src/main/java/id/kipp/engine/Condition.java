package id.kipp.engine;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One demand of a query on one field, also where it stands inside {@code $and} or {@code $elemMatch}.
 *
 * @param operator {@code $eq} and so on
 * @param whole whether the demand is told entirely by this, or has to be checked on the document once more
 */
record Condition(String field, String operator, @Nullable Object value, boolean whole) {

    /** Of an array on the way to the field the matcher asks these alone, whatever stands beside them. */
    private static final Set<String> ALONE = Set.of("$all", "$ne", "$nin");

    /** What a query demands, as far as an index could help; something that is not whole stands for the rest. */
    static List<Condition> of(Document query) {
        var found = new ArrayList<Condition>();
        collect(query, "", true, found);
        return found;
    }

    private static void collect(Document query, String before, boolean whole, List<Condition> found) {
        query.forEach((name, value) -> {
            if (name.equals("$and") && value instanceof Collection<?> all) {
                for (var part : all) {
                    if (part instanceof Document demands) collect(demands, before, whole, found);
                }
            } else if (name.startsWith("$")) {
                found.add(new Condition(before, name, value, false));
            } else {
                field(before + name, value, whole, found);
            }
        });
    }

    private static void field(String field, @Nullable Object value, boolean whole, List<Condition> found) {
        if (value instanceof Document operators && isOperators(operators)) {
            if (isDeep(field)
                    && operators.size() > 1
                    && operators.keySet().stream().anyMatch(ALONE::contains)) {
                found.add(new Condition(field, "", operators, false));
                return;
            }
            operators.forEach((operator, operand) -> {
                if (operator.equals("$elemMatch") && operand instanceof Document element) {
                    if (isOperators(element)) field(field, element, false, found);
                    else collect(element, field + ".", false, found);
                    found.add(new Condition(field, operator, operand, false));
                } else {
                    found.add(new Condition(field, operator, operand, whole));
                }
            });
        } else {
            found.add(new Condition(field, "$eq", value, whole));
        }
    }

    /**
     * Whether arrays may lie on the way to the field. In an empty one the matcher finds nothing that is null, so a denial
     * of null is satisfied there, though for an index the field is missing.
     */
    private static boolean isDeep(String field) {
        return field.contains(".");
    }

    private static boolean isOperators(Document value) {
        return !value.isEmpty() && value.keySet().iterator().next().startsWith("$");
    }

    /** Where in the order of its field's values all that satisfy it stand; null when that cannot be said. */
    @Nullable
    List<Span> spans() {
        return switch (operator) {
            case "$eq" -> isPlain(value) ? List.of(Span.of(KeyEncoder.of(value))) : null;
            case "$in" -> value instanceof Collection<?> any ? points(any) : null;
            case "$gt", "$gte", "$lt", "$lte" -> value != null && isOrdered(value) ? range(value) : null;
            case "$ne" -> value == null && !isDeep(field) ? present() : null;
            case "$exists" -> isYes(value) ? List.of(Span.ALL) : List.of(Span.of(KeyEncoder.of(null)));
            default -> null;
        };
    }

    /** Whether only documents that have the field satisfy it. */
    boolean meansPresent() {
        return switch (operator) {
            case "$eq" -> value != null;
            case "$in" -> value instanceof Collection<?> any && any.stream().noneMatch(Objects::isNull);
            case "$gt", "$gte", "$lt", "$lte" -> value != null;
            case "$ne" -> value == null && !isDeep(field);
            case "$exists" -> isYes(value);
            default -> false;
        };
    }

    /** Whether every document whose key lies in the spans satisfies it, when each document has one key. */
    boolean isExact() {
        return whole
                && switch (operator) {
                    case "$eq" -> value != null && !(value instanceof UUID);
                    case "$in" ->
                        value instanceof Collection<?> any && any.stream().noneMatch(Objects::isNull);
                    case "$gt", "$gte", "$lt", "$lte" -> !(value instanceof Number);
                    default -> false;
                };
    }

    /** Whether it compares with numbers, of which not every index tells all apart. */
    boolean isNumeric() {
        return value instanceof Number
                || value instanceof Collection<?> several && several.stream().anyMatch(v -> v instanceof Number);
    }

    private static @Nullable List<Span> points(Collection<?> values) {
        if (!values.stream().allMatch(Condition::isPlain)) return null;
        return values.stream()
                .map(KeyEncoder::of)
                .distinct()
                .sorted()
                .map(Span::of)
                .toList();
    }

    private List<Span> range(Object bound) {
        var key = KeyEncoder.of(bound);
        var type = KeyEncoder.type(bound);
        return List.of(
                switch (operator) {
                    case "$gt" -> Span.between(behind(key), type.end());
                    case "$gte" -> Span.between(key, type.end());
                    case "$lt" -> Span.between(type, key);
                    default -> Span.between(type, behind(key));
                });
    }

    private static Key behind(Key key) {
        var end = key.end();
        if (end == null) throw new IllegalStateException("no type is encoded so");
        return end;
    }

    private static List<Span> present() {
        var nothing = Span.of(KeyEncoder.of(null));
        return List.of(Span.between(Key.EMPTY, nothing.from()), new Span(behind(nothing.from()), null, false));
    }

    private static boolean isYes(@Nullable Object value) {
        return !Missing.isNullOrMissing(value)
                && !Boolean.FALSE.equals(value)
                && !(value instanceof Number n && n.doubleValue() == 0);
    }

    private static boolean isPlain(@Nullable Object value) {
        return value == null || isOrdered(value) || value instanceof BinData || value instanceof UUID;
    }

    /** Others have rules of their own for what they equal and what they lie below. */
    private static boolean isOrdered(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number n && !(n instanceof Decimal128) && !Double.isNaN(n.doubleValue())
                || value instanceof Boolean
                || value instanceof ObjectId
                || value instanceof Instant;
    }
}
