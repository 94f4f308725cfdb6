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
 * @param declarations what a unit declares, the first of them always that its data are true; null as usual
 */
public record EntryRules(
        Step step,
        List<Category> categories,
        List<Group> groups,
        Map<String, Form> forms,
        @Added @Nullable StorageRule storage,
        @Added @Nullable List<Declaration> declarations) {

    public EntryRules {
        categories = List.copyOf(categories);
        groups = List.copyOf(groups);
        forms = Map.copyOf(forms);
        declarations = declarations == null ? null : List.copyOf(declarations);
    }

    /** What a unit declares; none where the interface says it in its own words. */
    public List<Declaration> declared() {
        return declarations == null ? List.of() : declarations;
    }

    /** With these forms and no other. */
    public EntryRules with(Map<String, Form> others) {
        return new EntryRules(step, categories, groups, others, storage, declarations);
    }

    public StorageRule storageRule() {
        return storage == null ? StorageRule.USUAL : storage;
    }
}
