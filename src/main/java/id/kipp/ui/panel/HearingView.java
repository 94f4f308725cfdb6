package id.kipp.ui.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.judging.Hearings;
import id.kipp.judging.PanelSheet;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Led;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Panes;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.parts.DocumentAccess;
import id.kipp.ui.parts.DocumentShelf;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.KeptSheet;
import id.kipp.ui.parts.ProposalText;
import id.kipp.ui.parts.ScoreForm;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** A finalist and the panelist's own sheet: a hearing, or a feasibility sheet by the same mechanism. */
@Route("panel/sesi/:proposal")
@RolesAllowed("PANELIST")
@SuppressWarnings("NullAway.Init") // what is not there is not shown: the reader was led elsewhere
class HearingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Hearings hearings;
    private final Proposals proposals;
    private final Editions editions;
    private final CurrentActor current;
    private final Clock clock;
    private Proposal proposal;

    HearingView(Hearings hearings, Proposals proposals, Editions editions, CurrentActor current, Clock clock) {
        this.hearings = hearings;
        this.proposals = proposals;
        this.editions = editions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ProposalId(event.getRouteParameters().get("proposal").orElseThrow());
        try {
            open(id);
        } catch (Refusal closed) { // no finalist any more, or a conflict has come up
            Led.to(event, "panel/wawancara", QueryParameters.empty(), Attempt.sentence(this, closed));
        }
    }

    private void open(ProposalId id) {
        var actor = current.get();
        var sheet = hearings.open(actor, id);
        proposal = proposals.get(actor, id);
        var edition = editions.get(proposal.edition());
        var rules = edition.constitution();
        var receipt = proposal.submitted();
        removeAll();
        var asked = rules.panel().criteria().stream()
                .map(c -> new ScoreForm.Asked(c.key(), c.label(), c.help(), c.weight()))
                .toList();
        var form = new ScoreForm(
                asked, rules.desk(), new KeptSheet<>("hearing/" + id.value(), sheet, keeping()), this::goNext);
        if (!sheet.isSealed()) form.beside(recuse());
        var frozen = proposals.frozen(actor, proposal);
        var text = frozen.revision().text();
        var panes = new Panes(getTranslation("parts.reading-of"));
        panes.add(getTranslation("evaluator.proposal"), new ProposalText(rules, text));
        panes.add(
                getTranslation("evaluator.documents"),
                new DocumentShelf(
                        new DocumentAccess(proposals, actor, id), rules.form(text.group()), text, frozen.documents()));
        var reading = new Div(panes);
        reading.addClassName("sheet-reading");
        var columns = new Div(reading, form);
        columns.addClassName("sheet-columns");
        var head = new PageHead(receipt.title())
                .expects(receipt.number() + " · " + receipt.agency().name() + " · "
                        + receipt.agency().unitName());
        add(EditionLine.in(head, edition, Step.PANEL, clock), columns, form.keys());
    }

    @Override
    public String getPageTitle() {
        return proposal.submitted().title();
    }

    private KeptSheet.Keeping<PanelSheet> keeping() {
        return new KeptSheet.Keeping<>(
                PanelSheet::marks,
                PanelSheet::savedAt,
                (seen, lines) -> hearings.score(current.get(), seen, lines),
                seen -> hearings.open(current.get(), seen.proposal()),
                seen -> hearings.seal(current.get(), seen));
    }

    private Button recuse() {
        var button = new Button(getTranslation("evaluator.recuse"), Glyph.UNDO.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(
                e -> new ReasonDialog(getTranslation("evaluator.recuse-ask"), getTranslation("evaluator.recuse"))
                        .danger()
                        .ask(reason -> {
                            hearings.recuse(current.get(), proposal.id(), reason);
                            goBack();
                        }));
        return button;
    }

    private void goBack() {
        Toast.done(getTranslation("panel.recorded"));
        getUI().ifPresent(ui -> ui.navigate("panel/wawancara"));
    }

    /** After a seal: whom the panel hears next, or the schedule when every own sheet is sealed. */
    private void goNext() {
        Toast.done(getTranslation("panel.recorded"));
        var next = hearings.next(current.get(), proposal.id());
        getUI().ifPresent(ui ->
                ui.navigate(next.map(id -> "panel/sesi/" + id.value()).orElse("panel/wawancara")));
    }
}
