package id.kipp.ui.parts;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.edition.EditionId;
import java.util.Optional;

/**
 * The edition that this tab of the browser is about. Whatever page was last shown of an edition, the next one is of the same;
 * another tab may be about another.
 */
public final class ChosenEdition {

    /** In the address. */
    public static final String NAME = "edisi";

    private ChosenEdition() {}

    private record Chosen(String edition) {}

    /** From now on, in this tab. */
    public static void stay(EditionId edition) {
        ComponentUtil.setData(UI.getCurrentOrThrow(), Chosen.class, new Chosen(edition.value()));
    }

    public static Optional<String> in(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Chosen.class)).map(Chosen::edition);
    }

    /** What the address of a page of an edition ends with in this tab. */
    public static QueryParameters query(UI ui) {
        return in(ui).map(e -> QueryParameters.of(NAME, e)).orElse(QueryParameters.empty());
    }
}
