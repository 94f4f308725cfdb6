package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** A record whose parts nobody can hold in mind is several things: it is nested by meaning. */
class RecordsTest {

    private static final int MOST = 9;

    @Test
    void a_record_has_nine_components_at_most() {
        assertThat(OurClasses.ALL.stream()
                        .filter(c -> c.isRecord() && c.reflect().getRecordComponents().length > MOST)
                        .map(RecordsTest::name))
                .as("of more than %d components", MOST)
                .isEmpty();
    }

    private static String name(JavaClass record) {
        return record.getName().replace("id.kipp.", "").replace('$', '.');
    }
}
