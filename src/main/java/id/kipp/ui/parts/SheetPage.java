package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.edition.Edition;
import id.kipp.edition.Secrecy;
import id.kipp.judging.JudgingRefusal;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Sealed;
import id.kipp.judging.Sheet;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Led;
import id.kipp.ui.kit.Offered;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.SideBySide;
import java.time.Instant;
import java.util.Optional;

/** The own sheet beside the proposal, in any round: at the left what is judged, at the right the rubric. */
@SuppressWarnings("NullAway.Init") // what is not there is not shown: the reader was led elsewhere
public abstract class SheetPage extends Div implements BeforeEnterObserver, HasDynamicTitle, SideBySide {

    /**
     * Where people judge.
     *
     * @param desk what they are signed in as
     * @param list address of the judge's own list
     * @param sheet what the addresses of its sheets begin with
     * @param kept under what the browser keeps what is typed and not saved
     * @param sealed sentence after a seal
     * @param recuse sentence before one steps back; empty for none
     * @param recused sentence after it
     */
    public record Place(
            Role desk, String list, String sheet, String kept, String sealed, String recuse, String recused) {}

    private final Place place;
    private final SheetDesk asked;
    private String round;
    private boolean named; // in the address
    private Proposal proposal;
    private Edition edition;
    private boolean sealed; // the own sheet, or there is none

    protected SheetPage(Place place, SheetDesk asked) {
        this.place = place;
        this.asked = asked;
        addClassName("sheet-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ProposalId(event.getRouteParameters().get("proposal").orElseThrow());
        try {
            var actor = asked.current().get();
            var inAddress = event.getLocation().getQueryParameters().getSingleParameter(RoundChoice.NAME);
            named = inAddress.isPresent();
            round = inAddress.orElseGet(() -> asked.tasks().round(actor, place.desk(), id));
            var own = asked.sheets().find(actor, round, id);
            proposal = asked.proposals().get(actor, id);
            edition = asked.editions().get(proposal.edition());
            ChosenEdition.stay(edition.id());
            removeAll();
            sealed = own.isEmpty() || own.get().isSealed();
            open(own);
        } catch (Refusal closed) { // not the actor's any more, or a conflict has come up
            var where = closed.is(JudgingRefusal.NOT_IN_ROUND) ? "berkas/" + id.value() : place.list();
            Led.to(event, where, QueryParameters.empty(), Attempt.sentence(this, closed));
        }
    }

    @Override
    public String getPageTitle() {
        return proposal.submitted().title();
    }

    /** @param own nothing for whoever presides without judging it */
    protected void open(Optional<Sheet> own) {
        own.ifPresent(this::show);
    }

    protected final Proposal proposal() {
        return proposal;
    }

    protected final PageHead head() {
        var receipt = proposal.submitted();
        var head = new PageHead(receipt.title())
                .expects(receipt.number() + " · " + receipt.agency().name() + " · "
                        + receipt.agency().unitName());
        return EditionLine.in(head, edition, rule().step(), asked.clock());
    }

    /** The sheet beside what is judged. */
    protected final void show(Sheet sheet) {
        var id = proposal.id();
        var kept = new KeptSheet(
                place.kept() + id.value() + (named ? "/" + round : ""), sheet, asked.sheets(), asked.current());
        var reading = reading();
        var when = sheet.isSealed() ? sheet.current().map(Sealed::at).orElse(Instant.MAX) : Instant.MAX;
        var rubric = rule().rubric(proposal.submitted().group(), when);
        var form = new ScoreForm(rubric, rule().scoring(when), kept, reading, this::goNext);
        if (!rule().isOfEntrant() && rule().isOpenAt(proposal.stage().name()))
            form.beside(Offered.unless(
                    asked.sheets().obstacleToRecuse(asked.current().get(), round, proposal.id()),
                    recuse(sheet.isSealed())));
        var columns = new Div(reading, form);
        columns.addClassName("sheet-columns");
        form.picking(columns).ifPresent(columns::add);
        var shut = new StepShut(edition, rule().step(), asked.clock(), form);
        add(
                head(),
                shut,
                columns,
                new SheetDock(columns, getTranslation("parts.dock-score")),
                reading.keys(form.keys()));
    }

    /** @param sealed what then becomes of the sheet is said */
    protected final Button recuse(boolean sealed) {
        var button = new Button(getTranslation("evaluator.recuse"), Glyph.UNDO.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(e -> {
            var ask = new ReasonDialog(getTranslation("evaluator.recuse-ask"), getTranslation("evaluator.recuse"));
            if (sealed) ask.says(getTranslation("evaluator.recuse-sealed"));
            if (!place.recuse().isEmpty()) ask.says(getTranslation(place.recuse()));
            ask.danger().ask(this::recused);
        });
        return button;
    }

    private void recused(String reason) {
        asked.sheets().recuse(asked.current().get(), round, proposal.id(), reason);
        ActTold.done(getTranslation(place.recused()));
        getUI().ifPresent(ui -> ui.navigate(place.list(), here()));
    }

    protected final ReadingPanes reading() {
        var actor = asked.current().get();
        var frozen = asked.proposals().frozen(actor, proposal);
        var reading = new ReadingPanes(
                new DocumentAccess(asked.proposals(), actor, proposal.id()),
                edition.rulesAt(frozen.revision().at()),
                frozen);
        var when = rule().round().secrecy().likesSeen();
        var shown = when == Secrecy.Likes.BEFORE_SEALING || when == Secrecy.Likes.AFTER_SEALING && sealed;
        if (shown && !rule().isOfEntrant())
            asked.novelty().judged(actor, round, proposal.id()).ifPresent(reading::likes);
        return reading;
    }

    /** After sealing: the next one to seal, or the list when there is none. */
    private void goNext() {
        ActTold.done(getTranslation(place.sealed()));
        var next = rule().isOfEntrant()
                ? Optional.<SubjectId>empty()
                : asked.tasks().next(asked.current().get(), round, proposal.id());
        getUI().ifPresent(ui ->
                ui.navigate(next.map(id -> place.sheet() + id.value()).orElse(place.list()), here()));
    }

    /** So that the round of the address is kept. */
    private QueryParameters here() {
        return named ? QueryParameters.of(RoundChoice.NAME, round) : QueryParameters.empty();
    }

    private RoundRule rule() {
        return RoundRule.of(edition, round);
    }
}
