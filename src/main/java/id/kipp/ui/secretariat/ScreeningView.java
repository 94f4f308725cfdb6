package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Panes;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.parts.ChosenEdition;
import id.kipp.ui.parts.DocumentAccess;
import id.kipp.ui.parts.DocumentShelf;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.ProposalText;
import id.kipp.ui.parts.StageBadge;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
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
        ChosenEdition.stay(edition.id());
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
        var unusable = frozen.documents().stream().filter(d -> !d.isUsable()).count();
        if (unusable > 0) {
            var hint = new Paragraph(getTranslation("secretariat.documents-unusable", unusable));
            hint.getElement().setAttribute("role", "status");
            reading.addComponentAsFirst(hint);
        }
        reading.addClassName("sheet-reading");
        return reading;
    }

    private Div side(Edition edition) {
        var side = new Div();
        side.addClassName("score-form");
        if (proposal.stage() == Stage.SUBMITTED) {
            verdict().ifPresent(side::add);
            side.add(form(
                    edition,
                    List.of(Screening.Outcome.PASSED, Screening.Outcome.FAILED),
                    (p, checks, outcome, reason) -> screenings.screen(current.get(), p, checks, outcome, reason)));
            return side;
        }
        if (proposal.isAdmissionAnnounced()) {
            side.add(anew(edition));
            return side;
        }
        var verdict = proposal.screening();
        var closing = proposal.closing();
        if (verdict != null && (closing == null || !closing.reason().equals(verdict.reason()))) {
            side.add(
                    new Section(getTranslation("screening.outcome." + verdict.outcome()), new Prose(verdict.reason())));
        }
        if (closing != null) {
            var section = new Section(getTranslation("outcome." + closing.outcome()), new Prose(closing.reason()));
            if (closing.letter() == null) section.add(reopen()); // else a decision and its letter change it
            side.add(section);
        }
        return side;
    }

    /** What was found and may still be changed. */
    private Optional<Section> verdict() {
        var verdict = proposal.screening();
        if (verdict == null) return Optional.empty();
        var section =
                new Section(getTranslation("screening.outcome." + verdict.outcome()), new Prose(verdict.reason()));
        section.add(takeBack());
        return Optional.of(section.says(getTranslation("screening.collected")));
    }

    private ScreeningForm form(Edition edition, List<Screening.Outcome> outcomes, ScreeningForm.Judging judging) {
        return new ScreeningForm(
                screenings,
                current,
                edition,
                proposal,
                outcomes,
                judging,
                () -> proposals.get(current.get(), proposal.id()),
                this::goOn);
    }

    /** What a letter has said, and the other verdict that waits, or may be given. */
    private Div anew(Edition edition) {
        var stack = new Div();
        stack.addClassName("stack");
        var announced = proposal.screening();
        var end = proposal.closing();
        var outcome = end == null ? Screening.Outcome.PASSED : Screening.Outcome.FAILED;
        var reason = end != null ? end.reason() : announced == null ? "" : announced.reason();
        stack.add(new Section(getTranslation("screening.outcome." + outcome), new Prose(reason)));
        if (proposal.course().anew() instanceof Screening waiting) {
            stack.add(new Section(
                            getTranslation("screening.outcome." + waiting.outcome()),
                            new Prose(waiting.reason()),
                            takeBack())
                    .says(getTranslation("screening.anew")));
            return stack;
        }
        var other = end == null ? Screening.Outcome.FAILED : Screening.Outcome.PASSED;
        var form = form(
                edition,
                List.of(other),
                (p, checks, o, why) -> screenings.reconsider(current.get(), p, checks, o, why));
        form.setVisible(false);
        var open = new Button(getTranslation("screening.reconsider"), e -> {
            form.setVisible(true);
            e.getSource().setVisible(false);
        });
        stack.add(new Section(getTranslation("screening.reconsider"), open, form)
                .says(getTranslation("screening.reconsider-says")));
        return stack;
    }

    private Button takeBack() {
        return new Button(getTranslation("screening.take-back"), e -> new ReasonDialog(
                        getTranslation("screening.take-back-ask"), getTranslation("screening.take-back"))
                .says(getTranslation("screening.take-back-says"))
                .ask(reason -> {
                    show(screenings.takeBack(current.get(), proposal, reason));
                    Toast.done(getTranslation("screening.taken-back"));
                }));
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
