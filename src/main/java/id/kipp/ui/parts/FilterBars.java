package id.kipp.ui.parts;

import id.kipp.account.CurrentActor;
import id.kipp.account.SavedFilters;
import id.kipp.ui.kit.Filters;
import org.springframework.stereotype.Component;

/** Puts what a reader has saved of a list's filters beside them. */
@Component
public class FilterBars {

    private final SavedFilters saved;
    private final CurrentActor current;

    FilterBars(SavedFilters saved, CurrentActor current) {
        this.saved = saved;
        this.current = current;
    }

    /** @param list address of the list */
    public void beside(Filters filters, String list) {
        filters.beside(new SavedFilterBar(saved, current, list, filters));
    }
}
