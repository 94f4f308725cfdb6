package id.kipp;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.kipp.kernel.Refusal;
import java.util.Arrays;
import java.util.List;

/** Every reason to refuse that the modules have. */
final class Reasons {

    private Reasons() {}

    static List<Refusal.Reason> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.kipp").stream()
                        .filter(one -> one.isEnum() && one.isAssignableTo(Refusal.Reason.class))
                        .map(JavaClass::reflect)
                        .flatMap(one -> Arrays.stream(one.getEnumConstants()))
                        .map(Refusal.Reason.class::cast)
                        .toList();
    }
}
