package id.kipp;

import com.tngtech.archunit.core.domain.JavaClass;
import id.kipp.kernel.Refusal;
import java.util.Arrays;
import java.util.List;

/** Every reason to refuse that the modules have. */
final class Reasons {

    private Reasons() {}

    static List<Refusal.Reason> all() {
        return OurClasses.ALL.stream()
                .filter(one -> one.isEnum() && one.isAssignableTo(Refusal.Reason.class))
                .map(JavaClass::reflect)
                .flatMap(one -> Arrays.stream(one.getEnumConstants()))
                .map(Refusal.Reason.class::cast)
                .toList();
    }
}
