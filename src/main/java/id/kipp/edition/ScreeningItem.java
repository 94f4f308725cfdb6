package id.kipp.edition;

import java.util.List;
import java.util.Objects;

/**
 * A line of the secretariat's checklist.
 *
 * @param findings kinds of what the system finds by itself that are shown beside this line
 */
public record ScreeningItem(String key, String id, String en, List<String> findings) implements Labelled {

    public ScreeningItem {
        findings = List.copyOf(Objects.requireNonNullElse(findings, List.of())); // rules need not name any
    }
}
