package id.kipp.edition;

import id.kipp.store.Added;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may enter, with what.
 *
 * @param step when proposals are taken
 * @param forms by the key that groups name
 * @param storage how much is kept of files; null as usual
 */
public record EntryRules(
        Step step,
        List<Category> categories,
        List<Group> groups,
        Map<String, Form> forms,
        @Added @Nullable StorageRule storage) {

    public EntryRules {
        categories = List.copyOf(categories);
        groups = List.copyOf(groups);
        forms = Map.copyOf(forms);
    }

    public StorageRule storageRule() {
        return storage == null ? StorageRule.USUAL : storage;
    }
}
