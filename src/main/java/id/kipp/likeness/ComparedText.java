package id.kipp.likeness;

import java.util.List;

/**
 * A text that is compared.
 *
 * @param originals ids of those it says it replicates
 */
public record ComparedText(String id, String title, String institution, String text, List<String> originals) {

    public ComparedText {
        originals = List.copyOf(originals);
    }
}
