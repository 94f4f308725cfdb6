package id.kipp.ui.evaluator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Assignments;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.judging.Evaluations;
import id.kipp.judging.ScoreSheet;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Led;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Panes;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.parts.DocumentAccess;
import id.kipp.ui.parts.DocumentShelf;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.KeptSheet;
import id.kipp.ui.parts.ProposalText;
import id.kipp.ui.parts.ScoreForm;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The sheet beside the proposal: at the left what is judged, at the right the rubric. The chair reads what the team may leave to them. */
@Route("evaluasi/:proposal")
@RolesAllowed("EVALUATOR")
@SuppressWarnings("NullAway.Init") // what is not there is not shown: the reader was led elsewhere
class SheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Evaluations evaluations;
    private final Assignments assignments;
    private final Proposals proposals;
    private final Editions editions;
    private final CurrentActor current;
    private final Clock clock;
    private Proposal proposal;
    private Edition edition;

    SheetView(
            Evaluations evaluations,
            Assignments assignments,
            Proposals proposals,
            Editions editions,
            CurrentActor current,
            Clock clock) {
        this.evaluations = evaluations;
        this.assignments = assignments;
        this.proposals = proposals;
        this.editions = editions;
        this.current = current;
        this.clock = clock;
        addClassName("sheet-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ProposalId(event.getRouteParameters().get("proposal").orElseThrow());
        try {
            open(id);
        } catch (Refusal closed) { // given to somebody else meanwhile, or a conflict has come up
            Led.to(event, "evaluasi", QueryParameters.empty(), Attempt.sentence(this, closed));
        }
    }

    private void open(ProposalId id) {
        var actor = current.get();
        var own = evaluations.find(actor, id);
        proposal = proposals.get(actor, id);
        edition = editions.get(proposal.edition());
        removeAll();
        if (own.isEmpty()) {
            var team = new Anchor("evaluasi/" + id.value() + "/konsolidasi", getTranslation("evaluator.to-team"));
            add(head().actions(team), reading());
            return;
        }
        var sheet = own.get();
        if (sheet.version() == 0) add(head(), gate(sheet));
        else show(sheet);
    }

    @Override
    public String getPageTitle() {
        return proposal.submitted().title();
    }

    private PageHead head() {
        var receipt = proposal.submitted();
        var head = new PageHead(receipt.title())
                .expects(receipt.number() + " · " + receipt.agency().name() + " · "
                        + receipt.agency().unitName());
        return EditionLine.in(head, edition, Step.EVALUATION, clock);
    }

    /** Before a document opens: who proposes, and the last easy moment to step back. */
    private Section gate(ScoreSheet sheet) {
        var receipt = proposal.submitted();
        var open = new Button(getTranslation("evaluator.no-conflict"), Glyph.NEXT.icon(), e -> {
            removeAll();
            show(sheet);
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(open, recuse());
        actions.addClassName("actions");
        return new Section(
                        getTranslation("evaluator.gate"),
                        new FactList()
                                .add(
                                        getTranslation("evaluator.agency"),
                                        receipt.agency().name())
                                .add(
                                        getTranslation("evaluator.unit"),
                                        receipt.agency().unitName())
                                .add(
                                        getTranslation("evaluator.province"),
                                        orDash(receipt.agency().province())),
                        actions)
                .says(getTranslation("evaluator.gate-says"));
    }

    private Button recuse() {
        var button = new Button(getTranslation("evaluator.recuse"), Glyph.UNDO.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(
                e -> new ReasonDialog(getTranslation("evaluator.recuse-ask"), getTranslation("evaluator.recuse"))
                        .says(getTranslation("evaluator.recuse-says"))
                        .danger()
                        .ask(reason -> {
                            assignments.recuse(current.get(), proposal.id(), reason);
                            Toast.done(getTranslation("evaluator.recused"));
                            getUI().ifPresent(ui -> ui.navigate("evaluasi"));
                        }));
        return button;
    }

    private void show(ScoreSheet sheet) {
        var rules = edition.constitution();
        var scoring = rules.round("desk").scoring();
        var asked = rules.form(proposal.submitted().group()).scored().stream()
                .map(c -> new ScoreForm.Asked(
                        c.key(), c.label(), scoring.helpOn(c.key()).orElse(c.help()), c.weight()))
                .toList();
        var form = new ScoreForm(
                asked, rules.desk(), new KeptSheet<>("sheet/" + proposal.id().value(), sheet, keeping()), this::goNext);
        form.beside(recuse());
        var columns = new Div(reading(), form);
        columns.addClassName("sheet-columns");
        add(head(), columns, form.keys());
    }

    private KeptSheet.Keeping<ScoreSheet> keeping() {
        return new KeptSheet.Keeping<>(
                ScoreSheet::marks,
                ScoreSheet::savedAt,
                (seen, lines) -> evaluations.score(current.get(), seen, lines),
                seen -> evaluations.open(current.get(), seen.proposal()),
                seen -> evaluations.seal(current.get(), seen));
    }

    private Div reading() {
        var actor = current.get();
        var frozen = proposals.frozen(actor, proposal);
        var text = frozen.revision().text();
        var access = new DocumentAccess(proposals, actor, proposal.id());
        var shelf = new DocumentShelf(access, edition.constitution().form(text.group()), text, frozen.documents());
        var panes = new Panes(getTranslation("parts.reading-of"));
        panes.add(getTranslation("evaluator.proposal"), new ProposalText(edition.constitution(), text));
        panes.add(getTranslation("evaluator.documents"), shelf);
        var reading = new Div(panes);
        reading.addClassName("sheet-reading");
        return reading;
    }

    /** After sealing: the next one to seal, or the list when there is none. */
    private void goNext() {
        Toast.done(getTranslation("evaluator.sealed-done"));
        var next = evaluations.next(current.get(), proposal.id());
        getUI().ifPresent(ui ->
                ui.navigate(next.map(id -> "evaluasi/" + id.value()).orElse("evaluasi")));
    }

    private static String orDash(String text) {
        return text.isBlank() ? "–" : text;
    }
}
