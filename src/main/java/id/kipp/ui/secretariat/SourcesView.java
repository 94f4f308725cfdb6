package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.institution.Institutions;
import id.kipp.source.Importing;
import id.kipp.source.RecordStanding;
import id.kipp.source.Resolving;
import id.kipp.source.TakenIn;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import jakarta.annotation.security.RolesAllowed;

/** What other registers tell: taking a file in, and the records that wait for a person. */
@Route("sekretariat/register")
@Menu(title = "sources.title", icon = "archive", order = 85)
@InPhase(Phase.PUBLISH)
@RolesAllowed("SECRETARIAT")
class SourcesView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 20;
    private static final int FILES = 5;

    private final Resolving resolving;
    private final Institutions institutions;
    private final CurrentActor current;
    private final Div place = new Div();

    SourcesView(Importing importing, Resolving resolving, Institutions institutions, CurrentActor current) {
        this.resolving = resolving;
        this.institutions = institutions;
        this.current = current;
        place.addClassName("stack");
        var take = new Button(getTranslation("sources.take"), Glyph.UPLOAD.icon(), e -> new SourceDialog(
                        importing, current, this::show)
                .open());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHead(getPageTitle()).expects(getTranslation("sources.says")).actions(take), place);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sources.title");
    }

    private void show() {
        place.removeAll();
        place.add(files(), queue(RecordStanding.State.QUEUED), queue(RecordStanding.State.MERGED));
    }

    private Component files() {
        var list = new UnorderedList();
        resolving.latest(current.get(), FILES).forEach(f -> list.add(file(f)));
        return new Div(
                new H2(getTranslation("sources.files")),
                list.getChildren().findAny().isPresent() ? list : new Paragraph(getTranslation("sources.no-files")));
    }

    private ListItem file(TakenIn file) {
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

    /** The first of those that stand so, with what can be said of each. */
    private Component queue(RecordStanding.State state) {
        var actor = current.get();
        long many = resolving.count(actor, state);
        var part = new Div(new H2(getTranslation("sources.state." + state, many)));
        if (many == 0 && state == RecordStanding.State.QUEUED)
            part.add(new EmptyState(Glyph.INBOX, getTranslation("sources.none")));
        var list = new OrderedList();
        list.addClassName("source-queue");
        resolving
                .page(actor, state, 0, SHOWN)
                .forEach(r -> list.add(new ListItem(new SourceCard(resolving, institutions, current, r, this::show))));
        if (many > 0) part.add(list);
        if (many > SHOWN) part.add(new Paragraph(getTranslation("sources.more", many - SHOWN)));
        return part;
    }
}
