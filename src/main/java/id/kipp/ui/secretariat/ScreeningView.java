package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Panes;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.parts.DocumentAccess;
import id.kipp.ui.parts.DocumentShelf;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.ProposalText;
import id.kipp.ui.parts.StageBadge;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/** One entry: what was submitted at the left, the checklist at the right, then the next. */
@Route("sekretariat/seleksi/:proposal")
@RolesAllowed("SECRETARIAT")
class ScreeningView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Proposals proposals;
    private final Screenings screenings;
    private final Editions editions;
    private final CurrentActor current;
    private final Clock clock;
    private Proposal proposal;

    ScreeningView(Proposals proposals, Screenings screenings, Editions editions, CurrentActor current, Clock clock) {
        this.proposals = proposals;
        this.screenings = screenings;
        this.editions = editions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ProposalId(event.getRouteParameters().get("proposal").orElseThrow());
        show(proposals.get(current.get(), id));
    }

    @Override
    public String getPageTitle() {
        return proposal.submitted().title();
    }

    private void show(Proposal now) {
        proposal = now;
        removeAll();
        var actor = current.get();
        var edition = editions.get(now.edition());
        var receipt = now.submitted();
        var frozen = proposals.frozen(actor, now);
        var head = EditionLine.in(
                        new PageHead(receipt.title()), edition, Steps.screening(edition), clock, new StageBadge(now))
                .expects(receipt.number() + " · " + receipt.agency().name() + " · "
                        + receipt.agency().unitName())
                .actions(new Anchor("berkas/" + now.id().value(), getTranslation("desk.dossier")));
        var columns = new Div(reading(edition, frozen), side(edition));
        columns.addClassName("sheet-columns");
        add(head, columns);
    }

    private Div reading(Edition edition, Proposals.Frozen frozen) {
        var actor = current.get();
        var text = frozen.revision().text();
        var panes = new Panes(getTranslation("parts.reading-of"));
        panes.add(getTranslation("secretariat.proposal"), new ProposalText(edition.constitution(), text));
        panes.add(
                getTranslation("secretariat.documents"),
                new DocumentShelf(
                        new DocumentAccess(proposals, actor, proposal.id()),
                        edition.constitution().form(text.group()),
                        text,
                        frozen.documents()));
        var reading = new Div(panes);
        reading.addClassName("sheet-reading");
        return reading;
    }

    private Div side(Edition edition) {
        var side = new Div();
        side.addClassName("score-form");
        if (proposal.stage() == Stage.SUBMITTED) {
            verdict().ifPresent(side::add);
            side.add(new ScreeningForm(
                    screenings,
                    current,
                    edition,
                    proposal,
                    () -> proposals.get(current.get(), proposal.id()),
                    this::goOn));
            return side;
        }
        var verdict = proposal.screening();
        var closing = proposal.closing();
        if (verdict != null && (closing == null || !closing.reason().equals(verdict.reason()))) {
            side.add(
                    new Section(getTranslation("screening.outcome." + verdict.outcome()), new Prose(verdict.reason())));
        }
        if (closing != null) {
            side.add(
                    new Section(getTranslation("outcome." + closing.outcome()), new Prose(closing.reason()), reopen()));
        }
        return side;
    }

    /** What was found and may still be changed. */
    private Optional<Section> verdict() {
        var verdict = proposal.screening();
        if (verdict == null) return Optional.empty();
        var section =
                new Section(getTranslation("screening.outcome." + verdict.outcome()), new Prose(verdict.reason()));
        return Optional.of(section.says(getTranslation("screening.collected")));
    }

    private Button reopen() {
        var button = new Button(getTranslation("secretariat.reopen"));
        button.addClickListener(e -> {
            var letter = new TextField(getTranslation("secretariat.letter"));
            letter.setWidthFull();
            letter.setRequiredIndicatorVisible(true);
            var dialog = new ReasonDialog(
                            getTranslation("secretariat.reopen-ask"), getTranslation("secretariat.reopen"))
                    .says(getTranslation("secretariat.reopen-says"));
            dialog.beside(letter);
            dialog.ask(reason -> {
                show(screenings.reopen(current.get(), proposal, reason, letter.getValue()));
                Toast.done(getTranslation("secretariat.reopened"));
            });
        });
        return button;
    }

    /** The next that waits; after the last, the list. */
    private void goOn(Proposal judged) {
        Toast.done(getTranslation("secretariat.screened", judged.submitted().number()));
        var next = screenings
                .next(current.get(), judged.edition(), judged.submitted().number())
                .or(() -> screenings.next(current.get(), judged.edition(), ""));
        getUI().ifPresent(ui -> ui.navigate(
                next.map(p -> "sekretariat/seleksi/" + p.id().value()).orElse("sekretariat/seleksi")));
    }
}
