package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** After the unit tests: each reason to refuse has been given by one of them at least. */
class RefusalsIT {

    /** Those that no test provokes yet. Nothing is added here; what a test provokes is taken out. */
    private static final Set<String> NOT_YET = Set.of();

    @Test
    void every_reason_to_refuse_is_provoked_by_a_test() throws Exception {
        var provoked = Provoked.all();
        assumeThat(provoked).as("the unit tests ran before").isNotEmpty();
        var missing = new TreeSet<String>();
        Reasons.all().stream()
                .map(reason -> Provoked.name((Enum<?>) reason))
                .filter(name -> !provoked.contains(name) && !NOT_YET.contains(name))
                .forEach(missing::add);
        assertThat(missing).as("reasons that no test provokes").isEmpty();
    }
}
