package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.kipp.kernel.Refusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.beans.factory.ListableBeanFactory;

/** Calls services and makes records with a megabyte in the place of each of their texts, one after the other. */
final class LongText {

    static final String LONG = "a".repeat(1024 * 1024);

    /** What is said of a text that is too long; an address, a number, a key of such a length is none. */
    private static final List<String> TOLD = List.of(
            "too-long",
            "-length",
            "too-big",
            "bad-address",
            "bad-link",
            "rating.address",
            "number-missing",
            "reset-reason",
            "passkey-name",
            "unknown-category");

    private final ListableBeanFactory context;
    private final Map<String, Act> acts = new LinkedHashMap<>();

    LongText(ListableBeanFactory context) {
        this.context = context;
    }

    private interface Act {
        void run() throws Exception;
    }

    /** @param args good ones */
    void tries(Class<?> service, String method, @Nullable Object... args) {
        var called = method(service, method, args.length);
        var parameters = called.getParameters();
        for (int i = 0; i < args.length; i++) {
            var place = TextPlaces.place(parameters[i]);
            if (!TextPlaces.isText(parameters[i].getParameterizedType()) || Untyped.why(place) != null) continue;
            var longer = args.clone();
            longer[i] = longer(Objects.requireNonNull(args[i]));
            acts.put(place, () -> called.invoke(context.getBean(service), longer));
        }
    }

    /** @param good what is allowed @param kept what keeps it, where it is not turned down at once */
    <R extends Record> void tries(R good, Consumer<R> kept) throws ReflectiveOperationException {
        var type = good.getClass();
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(c -> c.getType()).toArray(Class[]::new);
        var made = type.getDeclaredConstructor(types);
        made.setAccessible(true);
        for (int i = 0; i < components.length; i++) {
            var place = TextPlaces.place(type, components[i].getName());
            if (!TextPlaces.isText(components[i].getGenericType()) || Untyped.why(place) != null) continue;
            var values = new @Nullable Object[components.length];
            for (int k = 0; k < values.length; k++) values[k] = read(components[k].getAccessor(), good);
            values[i] = longer(Objects.requireNonNullElse(values[i], ""));
            acts.put(place, () -> {
                @SuppressWarnings("unchecked")
                var other = (R) made.newInstance(values);
                kept.accept(other);
            });
        }
    }

    /** Of what is kept as part of something larger. */
    void tries(String place, Runnable act) {
        acts.put(place, act::run);
    }

    Set<String> places() {
        return acts.keySet();
    }

    Stream<DynamicTest> tests() {
        return acts.entrySet().stream()
                .map(e -> dynamicTest(
                        e.getKey(), () -> assertThat(answer(e.getValue())).containsAnyOf(TOLD.toArray(String[]::new))));
    }

    private static String answer(Act act) throws Exception {
        try {
            act.run();
            return "done";
        } catch (Refusal refused) {
            return refused.key();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal refused) return refused.key();
            throw e;
        }
    }

    private static Object longer(Object good) {
        return switch (good) {
            case Set<?> set -> Set.of(LONG);
            case Collection<?> list -> List.of(LONG);
            case Map<?, ?> map -> Map.of(map.keySet().iterator().next(), LONG);
            default -> LONG;
        };
    }

    private static @Nullable Object read(Method accessor, Object from) throws ReflectiveOperationException {
        accessor.setAccessible(true);
        return accessor.invoke(from);
    }

    private static Method method(Class<?> service, String name, int parameters) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == parameters && !m.isSynthetic())
                .findFirst()
                .orElseThrow();
    }
}
