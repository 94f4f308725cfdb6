package id.kipp.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is listed can be taken along as it is shown, unless it is a question or somebody's own few. */
class ListsTest {

    private static final Path SCREENS = Path.of("src/main/java/id/kipp/ui");

    /** Choosing in a question; steps of a calendar, which is in the rules' file; what a plan would be; one's own. */
    private static final Set<String> NOT_TAKEN = Set.of(
            "ResendDialog.java",
            "CalendarEditor.java",
            "PlanPreview.java",
            "WithheldTable.java",
            "HubPlanPart.java",
            "NeedsView.java",
            "InnovationsView.java");

    @Test
    void every_list_can_be_taken_along() throws IOException {
        try (var files = Files.walk(SCREENS)) {
            assertThat(files.filter(p -> p.toString().endsWith(".java"))
                            .filter(p -> says(p, "new DataGrid<") && !says(p, "TableLinks"))
                            .map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(NOT_TAKEN);
        }
    }

    private static boolean says(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
