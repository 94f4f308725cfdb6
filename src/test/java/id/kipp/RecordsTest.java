package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A record whose parts nobody can hold in mind is several things: it is nested by meaning. */
class RecordsTest {

    private static final int MOST = 9;

    /** Those that are not divided yet, by module, with what is in the way. The list only gets shorter. */
    private static final Map<String, String> NOT_YET = Map.ofEntries(
            Map.entry("audit.AuditEntry", "stored flat in the chain, whose documents nothing rewrites"),
            Map.entry("catalogue.Earlier", "a line of the table of earlier years, in its columns"),
            Map.entry("catalogue.Entry", "stored flat"),
            Map.entry("catalogue.EntryOrigin", "stored flat"),
            Map.entry("demo.Story", "one line of the demo's table, in its columns"),
            Map.entry("proposal.ProposalDraft", "the form's fields, as the draft is stored"));

    @Test
    void a_record_has_nine_components_at_most() {
        assertThat(OurClasses.ALL.stream()
                        .filter(c -> c.isRecord() && c.reflect().getRecordComponents().length > MOST)
                        .map(RecordsTest::name))
                .as("of more than %d components", MOST)
                .containsExactlyInAnyOrderElementsOf(NOT_YET.keySet());
    }

    private static String name(JavaClass record) {
        return record.getName().replace("id.kipp.", "").replace('$', '.');
    }
}
