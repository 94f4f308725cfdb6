package id.kipp.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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

    /** Also a badge, a name that is pressed, and two lines; not what is pressed to do something, nor what is hidden. */
    @Test
    void a_cell_is_taken_along_as_the_words_that_stand_in_it() {
        var hidden = new Span("tersembunyi");
        hidden.setVisible(false);
        var name = new Button("Ani");
        name.addClassName("row-link");
        var cell = new Div(new Text("satu "), new Div(name, new Span("ani@contoh.test")), hidden, new Button("Hapus"));
        assertThat(CellText.of(cell)).isEqualTo("satu · Ani · ani@contoh.test");
    }

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
