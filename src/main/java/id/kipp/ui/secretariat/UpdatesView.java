package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.CaseEditors;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.ReaderHint;
import id.kipp.catalogue.ReaderHints;
import id.kipp.catalogue.StillRunning;
import id.kipp.edition.Editions;
import id.kipp.replication.ReplicasRunning;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.CaseCompared;
import id.kipp.ui.parts.CaseWording;
import id.kipp.ui.parts.CasesWaiting;
import id.kipp.ui.parts.ReplicasWaiting;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What owners would have the catalogue say, beside what it says; readers' suggestions; what nobody has spoken of for long. */
@Route("sekretariat/pemutakhiran")
@Menu(title = "case.updates-title", icon = "library", order = 97)
@InPhase(Phase.PUBLISH)
@RolesAllowed("SECRETARIAT")
class UpdatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LIST = 50;

    private final CaseEditors editors;
    private final ReaderHints hints;
    private final StillRunning asking;
    private final ReplicasRunning replicas;
    private final CurrentActor current;

    UpdatesView(
            CaseEditors editors,
            ReaderHints hints,
            StillRunning asking,
            ReplicasRunning replicas,
            CurrentActor current) {
        this.editors = editors;
        this.hints = hints;
        this.asking = asking;
        this.replicas = replicas;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("case.updates-title");
    }

    private void fill() {
        removeAll();
        add(
                new PageHead(getPageTitle()).expects(getTranslation("case.updates-says")),
                new CasesWaiting(editors, current, this::compare),
                suggestions(),
                overdue(),
                new ReplicasWaiting(replicas.waiting(current.get(), LIST), LIST));
    }

    private void compare(EntryId id) {
        var compared =
                new CaseCompared(editors, current, id, "case.approve", "case.approved", this::fill); // refused first
        removeAll();
        add(compared, history(id));
    }

    /** What was decided before, the latest first; each as it was written. */
    private Section history(EntryId id) {
        var past = editors.past(current.get(), id).reversed();
        var section = new Section(getTranslation("case.history"));
        if (past.isEmpty()) section.add(new Paragraph(getTranslation("case.history-none")));
        for (var one : past) {
            var said = getTranslation(
                    one.approved() ? "case.history-approved" : "case.history-returned",
                    one.no(),
                    Dates.here().day(one.decided().at().atZone(Editions.WIB).toLocalDate()),
                    one.reason());
            var whole = new Details(said);
            CaseWording.parts(this, one.text()).forEach((name, text) -> {
                if (!text.isEmpty()) whole.add(new H3(name), new Prose(text));
            });
            section.add(whole);
        }
        return section;
    }

    private Section suggestions() {
        var section = new Section(getTranslation("case.hints")).says(getTranslation("case.hints-fresh"));
        var fresh = hints.fresh(current.get());
        if (fresh.isEmpty()) section.add(new Paragraph(getTranslation("case.hints-none")));
        fresh.forEach(h -> section.add(hint(h)));
        return section;
    }

    private Div hint(ReaderHint hint) {
        var about = new Anchor("katalog/" + hint.entry().value(), hint.entry().value());
        about.setRouterIgnore(true);
        var pass = new Button(getTranslation("case.hint-pass"));
        Attempt.onClick(pass, () -> {
            hints.pass(current.get(), hint.id());
            fill();
        });
        var hide = new Button(getTranslation("case.hint-hide"));
        hide.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(hide, () -> {
            hints.hide(current.get(), hint.id());
            fill();
        });
        var actions = new Div(pass, hide);
        actions.addClassName("actions");
        return new Div(
                new Paragraph(
                        about,
                        new Span(" · "
                                + Dates.here()
                                        .day(hint.at().atZone(Editions.WIB).toLocalDate()))),
                new Prose(hint.text()),
                actions);
    }

    private Section overdue() {
        List<StillRunning.Overdue> late = asking.overdue(current.get(), LIST);
        var section = new Section(getTranslation("case.overdue")).says(getTranslation("case.overdue-says", LIST));
        if (late.isEmpty()) section.add(new Paragraph(getTranslation("case.overdue-none")));
        for (var one : late) {
            var link = new Anchor("katalog/" + one.id().value(), one.title());
            link.setRouterIgnore(true);
            var since = one.since() == null
                    ? getTranslation("case.never")
                    : Dates.here().day(one.since().atZone(Editions.WIB).toLocalDate());
            section.add(new Div(link, new Span(" " + one.by() + " · " + since)));
        }
        return section;
    }
}
