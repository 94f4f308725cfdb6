package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.ui.kit.EmptyState;

/** What every screen of this desk shows in a new store, and where to begin. */
final class NoEditions {

    private NoEditions() {}

    static EmptyState here() {
        return new EmptyState(I18NProvider.translate("secretariat.no-editions"))
                .hint(I18NProvider.translate("secretariat.no-editions-hint"))
                .way(new Anchor("sekretariat/edisi", I18NProvider.translate("secretariat.open-edition")));
    }
}
