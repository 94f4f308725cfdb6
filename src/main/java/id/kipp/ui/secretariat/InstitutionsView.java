package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.institution.Institutions;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Filters;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.FilterBars;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Who is who: institutions with all their names, renamed and merged as the state does it. */
@Route("sekretariat/lembaga")
@Menu(title = "institutions.title", icon = "landmark", order = 87)
@InPhase(Phase.PUBLISH)
@RolesAllowed("SECRETARIAT")
class InstitutionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 30;

    private final Institutions institutions;
    private final CurrentActor current;
    private final Filters filters;
    private final Div place = new Div();
    private String words = "";

    InstitutionsView(Institutions institutions, FilterBars bars, CurrentActor current) {
        this.institutions = institutions;
        this.current = current;
        this.filters = new Filters(this::filter).search("cari", getTranslation("institutions.search"));
        bars.beside(filters, "sekretariat/lembaga");
        addClassName("stack");
        place.addClassName("stack");
        add(new PageHead(getPageTitle()).expects(getTranslation("institutions.says")), filters, place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("institutions.title");
    }

    private void filter(Map<String, String> values) {
        words = values.getOrDefault("cari", "");
        show();
    }

    private void show() {
        place.removeAll();
        var found = institutions.search(words);
        if (found.isEmpty()) {
            place.add(new EmptyState(getTranslation("institutions.none")));
            return;
        }
        var all = institutions.all();
        found.stream()
                .limit(SHOWN)
                .forEach(i -> place.add(new InstitutionCard(institutions, current, i, all, this::show)));
        if (found.size() > SHOWN) place.add(new Paragraph(getTranslation("institutions.more", found.size() - SHOWN)));
    }
}
