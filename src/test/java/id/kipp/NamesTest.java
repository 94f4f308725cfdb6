package id.kipp;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A name says one thing: who reads {@code Decision} need not ask which of two. */
class NamesTest {

    @Test
    void no_name_stands_for_two_classes() {
        var places = OurClasses.ALL.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .collect(groupingBy(
                        JavaClass::getSimpleName,
                        mapping(JavaClass::getName, java.util.stream.Collectors.toCollection(TreeSet::new))));
        places.values().removeIf(names -> names.size() == 1);
        assertThat(places).isEmpty();
    }
}
