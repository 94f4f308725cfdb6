package id.kipp.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.institution.Institutions;
import id.kipp.source.Importing;
import id.kipp.source.Resolving;
import id.kipp.source.TakenIn;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.FilterBars;
import jakarta.annotation.security.RolesAllowed;

/** What other registers tell: taking a file in, and the records that wait for a person. */
@Route("register")
@Menu(title = "sources.title", icon = "files", order = 85)
@InPhase(Phase.PUBLISH)
@RolesAllowed({"SECRETARIAT", "CO_MANAGER"})
class SourcesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FILES = 5;

    private final Resolving resolving;
    private final CurrentActor current;
    private final Div place = new Div();
    private final SourceList list;

    SourcesView(
            Importing importing,
            Resolving resolving,
            Institutions institutions,
            FilterBars bars,
            CurrentActor current) {
        this.resolving = resolving;
        this.list = new SourceList(resolving, institutions, current).saving(bars, "register");
        this.current = current;
        place.addClassName("stack");
        var take = new Button(getTranslation("sources.take"), Glyph.UPLOAD.icon(), e -> new SourceDialog(
                        importing, current, this::show)
                .open());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new PageHead(getPageTitle());
        if (importing.registers(current.get()).isEmpty()) head.expects(getTranslation("sources.keeps-none"));
        else head.expects(getTranslation("sources.says")).actions(take);
        add(head, place, list);
        place.add(files());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sources.title");
    }

    private void show() {
        place.removeAll();
        place.add(files());
        list.show();
    }

    private Component files() {
        var list = new UnorderedList();
        resolving.latest(current.get(), FILES).forEach(f -> list.add(file(f)));
        return new Div(
                new H2(getTranslation("sources.files")),
                list.getChildren().findAny().isPresent() ? list : new Paragraph(getTranslation("sources.no-files")));
    }

    private ListItem file(TakenIn file) {
        if (file.isUnfinished())
            return new ListItem(getTranslation(
                    "sources.file-begun",
                    Dates.here().full(file.at(), Dates.zoneHere()),
                    file.register().title(),
                    file.file()));
        var counts = file.counts();
        return new ListItem(getTranslation(
                "sources.file",
                Dates.here().full(file.at(), Dates.zoneHere()),
                file.register().title(),
                file.file(),
                counts.accepted(),
                counts.merged(),
                counts.queued(),
                counts.refused()));
    }
}
