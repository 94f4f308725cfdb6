package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.account.Accounts;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.RulesVersion;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.LaterShown;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import java.util.function.Supplier;

/** The versions of an edition's rules since they were frozen, latest first: when, by whom, why, and what became different. */
final class VersionsPart extends Div implements LaterShown {

    private final Editions editions;
    private final Accounts accounts;
    private final Supplier<Edition> edition;

    VersionsPart(Editions editions, Accounts accounts, Supplier<Edition> edition) {
        this.editions = editions;
        this.accounts = accounts;
        this.edition = edition;
    }

    @Override
    public void shown() {
        removeAll();
        var now = edition.get();
        var all = now.versions();
        if (all.isEmpty()) return;
        var names = accounts.names(all.stream().map(RulesVersion::by).distinct().toList());
        var list = new UnorderedList();
        list.addClassName("thread");
        for (var i = all.size() - 1; i >= 0; i--) {
            var version = all.get(i);
            var next = i + 1 < all.size() ? all.get(i + 1).rules() : now.constitution();
            var when = new Span(getTranslation("versions.number", i + 2) + " · "
                    + Dates.here().brief(version.until()) + " · " + names.getOrDefault(version.by(), ""));
            when.addClassNames("muted", "small");
            list.add(new ListItem(
                    when, new Prose(version.reason()), new ChangeList(editions.changes(version.rules(), next))));
        }
        add(new Section(getTranslation("versions.title"), list).says(getTranslation("versions.title-says")));
    }
}
