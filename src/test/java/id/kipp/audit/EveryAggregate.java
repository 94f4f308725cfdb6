package id.kipp.audit;

import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Aggregate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** One of every stored record that carries lines, found on the class path, so that a new one is among them. */
final class EveryAggregate {

    private EveryAggregate() {}

    static List<Class<? extends Aggregate>> types() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Aggregate.class));
        return scanner.findCandidateComponents("id.kipp").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> type.isRecord() && type.getEnclosingClass() == null) // those of tests are nested
                .<Class<? extends Aggregate>>map(type -> type.asSubclass(Aggregate.class))
                .toList();
    }

    static <T extends Aggregate> T one(Class<T> type, AuditLine line) {
        return record(type, line);
    }

    private static <T> T record(Class<T> type, AuditLine line) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(c -> value(c, line)).toArray();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var made = type.getDeclaredConstructor(types);
            made.setAccessible(true);
            return made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " " + Arrays.toString(values), e);
        }
    }

    private static @Nullable Object value(RecordComponent component, AuditLine line) {
        if (component.getName().equals("outbox")) return List.of(line);
        if (component.getName().equals("email")) return "uji@uji.go.id";
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? null
                : value(component.getGenericType(), line);
    }

    private static @Nullable Object value(Type type, AuditLine line) {
        if (type instanceof ParameterizedType of) return several(of);
        var plain = (Class<?>) type;
        if (plain == String.class)
            return "https://uji.go.id/" + line.subject().replace(":", "-"); // a link for those that want one
        if (plain == long.class || plain == Long.class) return 1L;
        if (plain == int.class || plain == Integer.class) return 1;
        if (plain == boolean.class || plain == Boolean.class) return false;
        if (plain == Instant.class) return Instant.EPOCH;
        if (plain == LocalDate.class) return LocalDate.EPOCH;
        if (plain == Locale.class) return Locale.of("id");
        if (plain.isEnum()) return plain.getEnumConstants()[0];
        if (plain.isSealed()) return value(plain.getPermittedSubclasses()[0], line);
        if (plain == SubjectId.class) return SubjectId.of("uji");
        return plain.isRecord() ? part(plain, line) : ofText(plain);
    }

    /** What has rules that no made up value keeps is left out. */
    private static @Nullable Object part(Class<?> type, AuditLine line) {
        try {
            return record(type, line);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    private static Object ofText(Class<?> type) {
        try {
            var maker = type.getDeclaredConstructor(String.class);
            maker.setAccessible(true);
            return maker.newInstance("uji");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** Of roles one that needs no institution, as a person needs a role; of another enumeration the last; of anything else none. */
    private static Object several(ParameterizedType type) {
        if (type.getRawType() == Map.class) return Map.of();
        if (type.getRawType() != Set.class) return List.of();
        var of = type.getActualTypeArguments()[0];
        if (of == Role.class) return Set.of(Role.ADMINISTRATOR);
        return of instanceof Class<?> plain && plain.isEnum()
                ? Set.of(plain.getEnumConstants()[plain.getEnumConstants().length - 1])
                : Set.of();
    }
}
