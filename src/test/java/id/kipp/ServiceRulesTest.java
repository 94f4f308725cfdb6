package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Own;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/**
 * Every public method of a service asks who is acting and looks at the answer, or says why anyone may call it. The table of
 * all rules goes to {@code target/service-rules.md}.
 */
class ServiceRulesTest {

    /** What a look at the actor is: a name is for show, an id says who it is and not what they may. */
    private static final Set<String> LOOKS = Set.of("require", "is", "isOf", "roles", "agency", "unit");

    private static final List<JavaMethod> methods = OurClasses.ALL.stream()
            .filter(c -> c.isAnnotatedWith(Service.class))
            .flatMap(c -> c.getMethods().stream())
            .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
            .sorted(Comparator.comparing(JavaMethod::getFullName))
            .toList();

    @Test
    void every_service_method_takes_the_actor_first_or_says_why_not() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/service-rules.md"), table());
        assertThat(methods).isNotEmpty();
        assertThat(methods.stream().filter(m -> !takesActor(m) && !m.isAnnotatedWith(PublicAccess.class)))
                .as(
                        "give it an Actor as its first argument and check a rule, or @PublicAccess(\"why anyone may call it\")")
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void every_service_method_that_takes_the_actor_looks_at_it() {
        assertThat(methods.stream()
                        .filter(m -> takesActor(m)
                                && !m.isAnnotatedWith(PublicAccess.class)
                                && !m.isAnnotatedWith(Own.class))
                        .filter(m -> reached(m).noneMatch(c -> asks(c, LOOKS))))
                .as("takes an Actor and never asks it anything; @Own where everything is found by its id")
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void what_is_ones_own_is_found_by_the_actors_id() {
        assertThat(methods.stream().filter(m -> m.isAnnotatedWith(Own.class)).filter(m -> reached(m)
                        .noneMatch(c -> asks(c, Set.of("id")))))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void a_reason_is_a_reason() {
        assertThat(methods.stream()
                        .filter(m -> m.isAnnotatedWith(PublicAccess.class))
                        .filter(m -> m.getAnnotationOfType(PublicAccess.class)
                                        .value()
                                        .length()
                                < 15))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    private static String table() {
        return methods.stream()
                .map(m -> "| %s | `%s.%s(%s)` | %s |"
                        .formatted(
                                m.getOwner().getPackageName().replace("id.kipp.", ""),
                                m.getOwner().getSimpleName(),
                                m.getName(),
                                m.getRawParameterTypes().stream()
                                        .map(JavaClass::getSimpleName)
                                        .collect(Collectors.joining(", ")),
                                rule(m)))
                .collect(Collectors.joining(
                        "\n",
                        "# Who may call what\n\nRoles are those the code names on the way; the rest of a rule (whose agency, which stage) is in the code.\n\n"
                                + "| Module | Method | Rule |\n| --- | --- | --- |\n",
                        "\n"));
    }

    private static String rule(JavaMethod method) {
        if (method.isAnnotatedWith(PublicAccess.class)) {
            return "anyone: " + method.getAnnotationOfType(PublicAccess.class).value();
        }
        if (!takesActor(method)) return "**NO RULE**";
        if (method.isAnnotatedWith(Own.class)) return "the actor's own";
        var roles = reached(method)
                .flatMap(c -> c.getFieldAccesses().stream())
                .filter(a -> a.getTargetOwner().isEquivalentTo(Role.class))
                .map(a -> a.getTarget().getName())
                .filter(name -> !name.startsWith("$"))
                .collect(Collectors.toCollection(TreeSet::new));
        return roles.isEmpty() ? "by institution or unit" : String.join(", ", roles);
    }

    private static boolean takesActor(JavaMethod method) {
        var types = method.getRawParameterTypes();
        return !types.isEmpty() && types.getFirst().isEquivalentTo(Actor.class);
    }

    private static boolean asks(JavaCodeUnit code, Set<String> looks) {
        return Stream.concat(
                        code.getMethodCallsFromSelf().stream().map(c -> c.getTarget()),
                        code.getMethodReferencesFromSelf().stream().map(r -> r.getTarget()))
                .anyMatch(t -> t.getOwner().isEquivalentTo(Actor.class) && looks.contains(t.getName()));
    }

    /** The method and whatever of ours it calls that is handed an actor, or belongs to the same class as its caller. */
    private static Stream<JavaCodeUnit> reached(JavaMethod start) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(start));
        var open = new ArrayDeque<JavaCodeUnit>(seen);
        while (!open.isEmpty()) {
            var from = open.pop();
            Stream.concat(
                            from.getMethodCallsFromSelf().stream().flatMap(c -> c.getTarget().resolveMember().stream()),
                            from.getMethodReferencesFromSelf().stream()
                                    .flatMap(r -> r.getTarget().resolveMember().stream()))
                    .flatMap(ServiceRulesTest::withImplementations)
                    .filter(m -> !m.getOwner().isEquivalentTo(Actor.class))
                    .filter(m -> m.getOwner().equals(from.getOwner()) || isHandedAnActor(m))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen.stream();
    }

    private static boolean isHandedAnActor(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(Actor.class));
    }

    private static Stream<JavaMethod> withImplementations(JavaMethod method) {
        var parameters = method.getRawParameterTypes().stream()
                .map(JavaClass::getFullName)
                .toArray(String[]::new);
        return Stream.concat(
                Stream.of(method),
                method.getOwner().getAllSubclasses().stream()
                        .flatMap(c -> c.tryGetMethod(method.getName(), parameters).stream()));
    }
}
