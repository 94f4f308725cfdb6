package id.kipp.ui.secretariat;

import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import id.kipp.proposal.EntryOrder;
import java.util.List;

/** In which order a list asks for entries; its columns name {@link EntryOrder.By}. */
final class AskedOrder {

    private AskedOrder() {}

    static EntryOrder of(List<QuerySortOrder> asked) {
        return asked.isEmpty()
                ? EntryOrder.BY_NUMBER
                : new EntryOrder(
                        EntryOrder.By.valueOf(asked.getFirst().getSorted()),
                        asked.getFirst().getDirection() == SortDirection.DESCENDING);
    }
}
