package id.kipp.edition;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import id.kipp.OurClasses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A setting of an edition's rules that nothing goes by is a promise nobody keeps. */
class SettingsDecideTest {

    /** Write settings down, show them to whoever sets them, or bring them along; none of that is to go by them. */
    private static final List<String> NO_READERS = List.of(
            "id.kipp.edition.Rules",
            "id.kipp.edition.EditionCheck",
            "id.kipp.edition.Renewing",
            "id.kipp.ui.secretariat.HeadingFields",
            "id.kipp.ui.secretariat.EntryFields",
            "id.kipp.ui.secretariat.FormFields",
            "id.kipp.ui.secretariat.FormsFields",
            "id.kipp.ui.secretariat.ScreeningFields",
            "id.kipp.ui.secretariat.AnnouncingFields",
            "id.kipp.ui.secretariat.ConductFields",
            "id.kipp.ui.secretariat.RuleFigures",
            "id.kipp.ui.secretariat.RoundFields",
            "id.kipp.ui.secretariat.RubricFields",
            "id.kipp.ui.secretariat.MatterFields",
            "id.kipp.ui.secretariat.ConflictFields",
            "id.kipp.store.",
            "id.kipp.demo.");

    /** Not gone by yet, with what is in the way. The list only gets shorter. */
    private static final Map<String, String> NOT_YET = Map.of();

    @Test
    void every_setting_of_the_rules_is_read_by_something_that_goes_by_it() {
        var unread = records(Constitution.class).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(c -> !isLabel(c) && !isRead(c))
                .filter(c -> c.getDeclaringRecord() != Instrument.class) // whole with the list of them
                .map(c -> c.getDeclaringRecord().getSimpleName() + "." + c.getName())
                .collect(toCollection(TreeSet::new));
        assertThat(unread).isEqualTo(new TreeSet<>(NOT_YET.keySet()));
    }

    /** Asked for by whatever shows things that have names. */
    private static boolean isLabel(RecordComponent component) {
        return Labelled.class.isAssignableFrom(component.getDeclaringRecord())
                && List.of("id", "en").contains(component.getName());
    }

    private static boolean isRead(RecordComponent component) {
        var owner = OurClasses.ALL.get(component.getDeclaringRecord());
        var asked = owner.getMethod(component.getName());
        var seen = owner.getField(component.getName()).getAccessesToSelf().stream();
        return Stream.of(
                        asked.getAccessesToSelf().stream().map(a -> a.getOrigin()),
                        asked.getReferencesToSelf().stream().map(a -> a.getOrigin()),
                        seen.map(a -> a.getOrigin())
                                .filter(o -> !o.getFullName().equals(asked.getFullName())))
                .flatMap(s -> s)
                .anyMatch(origin -> goesByIt(origin, owner));
    }

    private static boolean goesByIt(JavaCodeUnit origin, JavaClass owner) {
        var name = origin.getOwner().getName();
        if (NO_READERS.stream().anyMatch(name::startsWith)) return false;
        return !origin.getOwner().equals(owner) || !isCopy(origin, owner);
    }

    /** Makes another one of it. */
    private static boolean isCopy(JavaCodeUnit unit, JavaClass owner) {
        if (!(unit instanceof JavaMethod method)) return true; // its constructor
        return method.getName().startsWith("lambda$with")
                || method.getRawReturnType().equals(owner);
    }

    private static Set<Class<?>> records(Class<?> root) {
        var all = new LinkedHashSet<Class<?>>();
        collect(root, all);
        return all;
    }

    private static void collect(Type type, Set<Class<?>> all) {
        if (type instanceof ParameterizedType of) {
            for (var argument : of.getActualTypeArguments()) collect(argument, all);
        } else if (type instanceof Class<?> c && c.isRecord() && c.getName().startsWith("id.kipp.edition.")) {
            if (all.add(c)) for (var component : c.getRecordComponents()) collect(component.getGenericType(), all);
        }
    }
}
