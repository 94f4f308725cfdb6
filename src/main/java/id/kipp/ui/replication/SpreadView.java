package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.replication.AdaptationCounts;
import id.kipp.replication.RegionalIndexFile;
import id.kipp.replication.SpreadOverview;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.FileJob;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far the reader's innovations have spread, what adopters change in them, and the file for the regional index. */
@Route("replikasi/sebaran")
@RolesAllowed("AGENCY")
class SpreadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FILE = "indeks-inovasi-daerah.zip";

    private final SpreadOverview overview;
    private final RegionalIndexFile file;
    private final CurrentActor current;

    SpreadView(SpreadOverview overview, RegionalIndexFile file, CurrentActor current) {
        this.overview = overview;
        this.file = file;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var lines = overview.own(current.get());
        var head = new PageHead(getPageTitle()).expects(getTranslation("spread.expects"));
        add(head);
        if (lines.isEmpty()) {
            add(new EmptyState(getTranslation("spread.none")).hint(getTranslation("spread.none-hint")));
            return;
        }
        var place = new FileJob(FILE, getTranslation("spread.index-file"));
        head.actions(makes(place));
        add(place);
        lines.forEach(l -> add(line(l)));
        add(new Paragraph(getTranslation("spread.how")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("spread.title");
    }

    /** Every letter is printed for it, so it is made beside the screen. */
    private Button makes(FileJob place) {
        var make = new Button(
                getTranslation("spread.index-make"),
                Glyph.DOWNLOAD.icon(),
                e -> place.make(current.get(), getTranslation("spread.index-working"), file::made));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        return make;
    }

    private Section line(SpreadOverview.Line line) {
        var numbers = Numbers.here();
        var spread = line.spread();
        var facts = new FactList()
                .add(getTranslation("spread.adopters"), numbers.whole(spread.adopters()))
                .add(getTranslation("spread.regions"), numbers.whole(spread.regions()))
                .add(getTranslation("spread.done"), numbers.whole(spread.done()))
                .add(getTranslation("spread.coming"), numbers.whole(spread.coming()));
        var section = new Section(line.title(), facts);
        var entry = line.entry();
        if (entry != null) {
            var page = new Anchor("katalog/" + entry.value() + "#silsilah", getTranslation("spread.page"));
            page.getElement().setAttribute("aria-label", getTranslation("spread.page") + ": " + line.title());
            page.setRouterIgnore(true);
            section.add(page);
        }
        if (!line.changed().isNone()) section.add(changed(line.changed()));
        return section;
    }

    private Div changed(AdaptationCounts counts) {
        var all = Numbers.here().whole(counts.replicas());
        var list = new UnorderedList(
                new ListItem(getTranslation("spread.changed", all, said(counts.changes(), c -> c.key()))),
                new ListItem(getTranslation("spread.changed-why", said(counts.reasons(), r -> r.key()))),
                new ListItem(
                        getTranslation("spread.changed-core", Numbers.here().whole(counts.coreChanged()), all)));
        return new Div(new Paragraph(getTranslation("spread.changed-title")), list);
    }

    private <T> String said(Map<T, Integer> counts, Function<T, String> key) {
        return counts.entrySet().stream()
                .map(e -> getTranslation(key.apply(e.getKey())) + " "
                        + Numbers.here().whole(e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
