package id.kipp;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Where text of people comes into services: every parameter of a public method of theirs that is a text or holds texts, and
 * every such component of a record that a page or a command makes.
 */
final class TextPlaces {

    /** Modules that make records of what people typed. */
    private static final Set<String> MAKERS = Set.of("ui", "site", "intake", "cli");

    private TextPlaces() {}

    /** Such as {@code Curation.sendBack.notes} and {@code Innovator.phone}. */
    static Set<String> all() {
        return Stream.concat(parameters(), components()).collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isText(Type type) {
        return type.getTypeName().contains("java.lang.String");
    }

    static String place(Parameter parameter) {
        var method = parameter.getDeclaringExecutable();
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "." + parameter.getName();
    }

    static String place(Class<?> record, String component) {
        return record.getName().replaceAll(".*\\.", "").replace('$', '.') + "." + component;
    }

    private static Stream<String> parameters() {
        return OurClasses.ALL.stream()
                .filter(c -> c.isAnnotatedWith(Service.class))
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC)
                        && !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                .flatMap(m -> Arrays.stream(m.reflect().getParameters()))
                .filter(p -> isText(p.getParameterizedType()))
                .map(TextPlaces::place);
    }

    private static Stream<String> components() {
        return OurClasses.ALL.stream()
                .filter(TextPlaces::isMaker)
                .flatMap(c -> c.getCodeUnitCallsFromSelf().stream())
                .filter(k -> k.getTargetOwner().isRecord() && !isMaker(k.getTargetOwner()))
                .filter(k -> k instanceof JavaConstructorCall
                        || k.getTarget().resolveMember().stream()
                                .anyMatch(u -> makes((JavaCodeUnit) u, new HashSet<>())))
                .map(k -> k.getTargetOwner())
                .distinct()
                .flatMap(r -> Arrays.stream(r.reflect().getRecordComponents())
                        .filter(c -> isText(c.getGenericType()))
                        .map(c -> place(r.reflect(), c.getName())));
    }

    private static boolean isMaker(JavaClass one) {
        return MAKERS.stream().anyMatch(m -> one.getPackageName().matches("id\\.kipp\\." + m + "(\\..*)?"));
    }

    /** Whether a method of a record hands out another one of its kind. */
    private static boolean makes(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) return false;
        var owner = unit.getOwner();
        return unit.getConstructorCallsFromSelf().stream()
                        .anyMatch(k -> k.getTargetOwner().equals(owner))
                || unit.getMethodCallsFromSelf().stream()
                        .filter(k -> k.getTargetOwner().equals(owner))
                        .flatMap(k -> k.getTarget().resolveMember().stream())
                        .anyMatch(u -> makes(u, seen));
    }
}
