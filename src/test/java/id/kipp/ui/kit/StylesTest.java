package id.kipp.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The style sheets of the desks. */
class StylesTest {

    private static final String HIDES = "clip-path: inset(50%)";

    /** A name too many in such a rule blanks, for whoever sees, all that bears it: once it was what came of a proposal. */
    @Test
    void nothing_is_hidden_from_sight_but_what_is_meant_to_be() throws IOException {
        var hidden = new ArrayList<String>();
        try (var sheets = Files.list(Path.of("frontend/css"))) {
            for (var sheet : sheets.toList()) hidden.addAll(hiddenBy(Files.readString(sheet)));
        }
        assertThat(hidden)
                .containsOnly(
                        ".visually-hidden",
                        ".desk-top .wordmark-texts",
                        ".meter.unnamed .meter-label",
                        ".score-table thead",
                        ".seg vaadin-radio-button::part(radio)");
    }

    private static List<String> hiddenBy(String css) {
        var names = new ArrayList<String>();
        for (var at = css.indexOf(HIDES); at >= 0; at = css.indexOf(HIDES, at + 1)) {
            var open = css.lastIndexOf('{', at);
            var before = IntStream.of('{', '}', '/')
                    .map(sign -> css.lastIndexOf(sign, open - 1))
                    .max()
                    .orElse(-1);
            for (var name : css.substring(before + 1, open).split(",")) names.add(name.strip());
        }
        return names;
    }
}
