package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** After the unit tests: each reason to refuse has been given by one of them at least. */
class RefusalsIT {

    @Test
    void every_reason_to_refuse_is_provoked_by_a_test() throws Exception {
        var provoked = Provoked.all();
        assumeThat(provoked).as("the unit tests ran before").isNotEmpty();
        var missing = new TreeSet<String>();
        Reasons.all().stream()
                .map(reason -> Provoked.name((Enum<?>) reason))
                .filter(name -> !provoked.contains(name))
                .forEach(missing::add);
        assertThat(missing).as("reasons that no test provokes").isEmpty();
    }
}
