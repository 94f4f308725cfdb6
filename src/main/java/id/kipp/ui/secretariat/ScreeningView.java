package id.kipp.ui.secretariat;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.novelty.Novelty;
import id.kipp.proposal.Claim;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Queued;
import id.kipp.proposal.ScreeningQueue;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.SecondOpinions;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Keys;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.SideBySide;
import id.kipp.ui.parts.ChosenEdition;
import id.kipp.ui.parts.DocumentAccess;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.ReadingPanes;
import id.kipp.ui.parts.SheetDock;
import id.kipp.ui.parts.StageBadge;
import id.kipp.ui.parts.StepShut;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry: the queue at the left, what was submitted beside it, the checklist at the right, then the next. */
@Route("sekretariat/seleksi/:proposal")
@RolesAllowed("SECRETARIAT")
class ScreeningView extends Div implements BeforeEnterObserver, HasDynamicTitle, SideBySide {

    private static final String LIST = "sekretariat/seleksi";
    private static final int QUEUE = 40;

    private final Proposals proposals;
    private final Screenings screenings;
    private final ScreeningQueue queue;
    private final SecondOpinions opinions;
    private final Novelty novelty;
    private final Editions editions;
    private final Accounts accounts;
    private final CurrentActor current;
    private final Clock clock;
    private Proposal proposal;
    private final String page = UUID.randomUUID().toString();
    private @Nullable Claim held; // by the one who reads
    private @Nullable Actor holder;

    ScreeningView(
            Proposals proposals,
            Screenings screenings,
            ScreeningQueue queue,
            SecondOpinions opinions,
            Novelty novelty,
            Editions editions,
            Accounts accounts,
            CurrentActor current,
            Clock clock) {
        this.proposals = proposals;
        this.screenings = screenings;
        this.queue = queue;
        this.opinions = opinions;
        this.novelty = novelty;
        this.editions = editions;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
        addClassNames("sheet-view", "screening-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ProposalId(event.getRouteParameters().get("proposal").orElseThrow());
        letGo();
        show(proposals.get(current.get(), id));
    }

    @Override
    public String getPageTitle() {
        return proposal.submitted().title();
    }

    /** Whoever goes on, or closes the window, lets go of it. */
    @Override
    protected void onDetach(DetachEvent event) {
        letGo();
    }

    private void show(Proposal now) {
        proposal = now;
        removeAll();
        var edition = editions.get(now.edition());
        ChosenEdition.stay(edition.id());
        var claim = claim();
        var receipt = now.submitted();
        var head = EditionLine.in(
                        new PageHead(receipt.title()),
                        edition,
                        Steps.screening(edition),
                        clock,
                        new StageBadge(now),
                        ScreeningActs.holding(claim.filter(this::isMine)))
                .expects(receipt.number() + " · " + receipt.agency().name() + " · "
                        + receipt.agency().unitName())
                .actions(new Anchor("berkas/" + now.id().value(), getTranslation("desk.dossier")));
        var keys = new Keys()
                .on("s", getTranslation("screening.key.skip"), this::skip)
                .on("p", getTranslation("screening.key.back"), () -> getUI().ifPresent(
                                ui -> ui.getPage().getHistory().back()));
        var reading = reading(edition);
        var side = side(edition, claim, reading.keys(keys));
        var columns = new Div(reading, side);
        columns.addClassName("sheet-columns");
        add(head);
        if (waits(now)) add(new StepShut(edition, Steps.screening(edition), clock, side));
        add(columns, new SheetDock(columns, getTranslation("parts.dock-check")), keys);
    }

    /** Held only by whoever is to answer: what is decided, or waits for another, is read without. */
    private Optional<Claim> claim() {
        var waits = proposal.stage() == Stage.SUBMITTED && proposal.screening() == null;
        if (!waits || proposal.deliberation().isWaited()) return Optional.empty();
        var actor = current.get();
        var claim = queue.hold(actor, page, proposal);
        if (claim.by().equals(actor.id())) {
            held = claim;
            holder = actor;
        }
        return Optional.of(claim);
    }

    /** For its first verdict: another one is given when there is a reason for it. */
    private static boolean waits(Proposal proposal) {
        var submission = proposal.submission();
        return proposal.stage() == Stage.SUBMITTED && submission != null && submission.revisionNo() == 1;
    }

    private boolean isMine(Claim claim) {
        return claim.by().equals(current.get().id());
    }

    private void letGo() {
        if (held != null && holder != null) queue.release(holder, page, held.id());
        held = null;
    }

    private ReadingPanes reading(Edition edition) {
        var actor = current.get();
        var frozen = proposals.frozen(actor, proposal);
        var number = proposal.submitted().number();
        var after = queue.from(actor, edition.id(), number, QUEUE);
        var others =
                queue.held(actor, edition.id()).stream().filter(c -> !isMine(c)).toList();
        var reading = new ReadingPanes(
                        new DocumentAccess(proposals, actor, proposal.id()),
                        edition.rulesAt(frozen.revision().at()),
                        frozen)
                .beside(new QueuePane(proposal, after, others, screenings.waiting(actor, edition.id())))
                .likes(novelty.screened(actor, proposal.id()));
        var unusable = frozen.documents().stream().filter(d -> !d.isUsable()).count();
        if (unusable > 0) {
            var hint = new Paragraph(getTranslation("secretariat.documents-unusable", unusable));
            hint.getElement().setAttribute("role", "status");
            reading.says(hint);
        }
        return reading;
    }

    private Div side(Edition edition, Optional<Claim> claim, Keys keys) {
        var acts = new ScreeningActs(screenings, opinions, edition, current, accounts, this::show, this::goOn);
        var taken = claim.filter(c -> !isMine(c));
        if (taken.isPresent()) return held(taken.get());
        if (proposal.stage() == Stage.SUBMITTED) {
            var form = acts.form(proposal, this::answered, () -> proposals.get(current.get(), proposal.id()));
            form.ifPresent(f -> f.keys(keys));
            return form.<Div>map(f -> f).orElseGet(() -> acts.waiting(proposal));
        }
        if (proposal.isAdmissionAnnounced()) return acts.anew(proposal);
        return ended(acts);
    }

    /** Somebody else checks it: it can be read, and the next free one taken. */
    private Div held(Claim claim) {
        var name = accounts.names(Set.of(claim.by()))
                .getOrDefault(claim.by(), claim.by().value());
        var dates = Dates.here();
        var next = new Button(getTranslation("screening.held-free"), e -> skip());
        var card = new Section(getTranslation("screening.held-by", name, dates.time(claim.since())), next)
                .says(getTranslation("screening.held-says", dates.time(claim.until())));
        return ScreeningActs.pane(card);
    }

    /** How it ended, or what was found where a later step ended it. */
    private Div ended(ScreeningActs acts) {
        var side = ScreeningActs.pane(acts.found(proposal));
        var verdict = proposal.screening();
        var closing = proposal.closing();
        if (closing == null) return side;
        var section = new Section(getTranslation("outcome." + closing.outcome()));
        if (verdict == null || !closing.reason().equals(verdict.reason())) section.add(new Prose(closing.reason()));
        if (closing.letter() == null) section.add(reopen()); // else a decision and its letter change it
        side.add(section);
        return side;
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
                ActTold.done(getTranslation("secretariat.reopened"));
            });
        });
        return button;
    }

    /** Each answer moves the claim on. */
    private void answered() {
        if (held != null) held = queue.hold(current.get(), page, proposal);
    }

    /** The next, without a verdict on this one. */
    private void skip() {
        letGo();
        var next = after(proposal).filter(w -> !w.id().equals(proposal.id()));
        if (next.isEmpty()) ActTold.done(getTranslation("screening.queue-empty"));
        go(next);
    }

    /** The next that waits; after the last, the list. */
    private void goOn(Proposal judged) {
        ActTold.done(getTranslation("secretariat.screened", judged.submitted().number()));
        go(after(judged));
    }

    private Optional<Queued> after(Proposal one) {
        var actor = current.get();
        return queue.next(actor, page, one.edition(), one.submitted().number())
                .or(() -> queue.next(actor, page, one.edition(), ""));
    }

    private void go(Optional<Queued> next) {
        getUI().ifPresent(ui ->
                ui.navigate(next.map(w -> LIST + "/" + w.id().value()).orElse(LIST)));
    }
}
