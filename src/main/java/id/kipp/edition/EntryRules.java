package id.kipp.edition;

import java.util.List;
import java.util.Map;

/**
 * Who may enter, with what.
 *
 * @param step when proposals are taken
 * @param forms by the key that groups name
 */
public record EntryRules(Step step, List<Category> categories, List<Group> groups, Map<String, Form> forms) {

    public EntryRules {
        categories = List.copyOf(categories);
        groups = List.copyOf(groups);
        forms = Map.copyOf(forms);
    }
}
