package id.kipp.ui.judging;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.judging.Consolidations;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Rubric;
import id.kipp.judging.Sealed;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Led;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.ChosenEdition;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.RoundChoice;
import id.kipp.ui.parts.StepShut;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The team's page: scores side by side, where they differ, what was said, one agreed score with its reason. */
@Route("evaluasi/:proposal/konsolidasi")
@RolesAllowed({"EVALUATOR", "PANELIST"})
@SuppressWarnings("NullAway.Init") // what is not there is not shown: the reader was led elsewhere
class ConsolidationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Consolidations consolidations;
    private final Sheets sheets;
    private final Proposals proposals;
    private final Editions editions;
    private final Accounts accounts;
    private final CurrentActor current;
    private final Clock clock;
    private final Div table = new Div();
    private final Div closed = new Div();
    private Proposal proposal;
    private RoundRule round;
    private PageHead head;
    private Room room;
    private Discussion discussion;
    private AgreementForm form;
    private boolean chair;
    private List<?> shown = List.of(); // what is in the closed part
    private Runnable watching = () -> {}; // ends it

    ConsolidationView(
            Consolidations consolidations,
            Sheets sheets,
            Proposals proposals,
            Editions editions,
            Accounts accounts,
            CurrentActor current,
            Clock clock) {
        this.consolidations = consolidations;
        this.sheets = sheets;
        this.proposals = proposals;
        this.editions = editions;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
        addClassName("consolidation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ProposalId(event.getRouteParameters().get("proposal").orElseThrow());
        try {
            proposal = proposals.get(current.get(), id);
            ChosenEdition.stay(proposal.edition());
            round = round(event.getLocation().getQueryParameters());
            build(consolidations.opened(current.get(), round.of(id)));
            getUI().filter(ui -> isAttached()).ifPresent(this::watch); // from one room to another it is the same page
        } catch (Refusal closed) {
            Led.to(event, mine(id), QueryParameters.empty(), Attempt.sentence(this, closed));
        }
    }

    /** The own sheet while the room is closed, such as after the chair has reopened one; else the list of tasks. */
    private String mine(ProposalId id) {
        if (proposal == null) return "evaluasi"; // it may not even be read
        try {
            return sheets.find(current.get(), round.key(), id).isPresent() ? "evaluasi/" + id.value() : "evaluasi";
        } catch (Refusal notMine) {
            return "evaluasi";
        }
    }

    /** The one in the address, else the first whose score a team agrees on. */
    private RoundRule round(QueryParameters address) {
        var asked = address.getSingleParameter(RoundChoice.NAME).orElse("");
        var all = RoundRule.of(editions.get(proposal.edition())).stream()
                .filter(RoundRule::agreed)
                .toList();
        return all.stream()
                .filter(r -> r.key().equals(asked))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluator.consolidation-of", proposal.submitted().title());
    }

    /** What others say, put and confirm shows here by itself, as long as the page is open. */
    @Override
    protected void onAttach(AttachEvent event) {
        watch(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.run();
        watching = () -> {};
    }

    private void watch(UI ui) {
        watching.run();
        watching = consolidations.watch(current.get(), round.of(proposal.id()), () -> ui.access(this::look));
    }

    private void look() {
        try {
            room.look();
        } catch (Refusal refusal) {
            table.removeAll();
            closed.removeAll();
            shown = List.of();
            head.expects(Attempt.sentence(this, refusal));
        }
    }

    /** Once; after that every part takes what is new for itself. */
    private void build(Consolidations.Opened opened) {
        removeAll();
        shown = List.of();
        var actor = current.get();
        var edition = editions.get(proposal.edition());
        var names = accounts.names(opened.sheets().stream().map(Sheet::judge).toList());
        chair = sheets.presides(actor, round.key(), proposal.id());
        room = new Room(consolidations, current, names, opened.consolidation(), this::show);
        discussion = new Discussion(consolidations, current, room);
        form = new AgreementForm(consolidations, current, room, opened.standing());
        var read = new Anchor(
                "evaluasi/" + proposal.id().value() + "?" + RoundChoice.NAME + "=" + round.key(),
                getTranslation("evaluator.read"));
        head = EditionLine.in(new PageHead(proposal.submitted().title()), edition, until(edition), clock)
                .actions(read);
        var written = new Div(discussion);
        written.addClassName("stack");
        if (room.isMember()) written.add(form);
        add(head, table, new StepShut(edition, e -> e.agreeing(round.round()), clock, written), written, closed);
        show(opened);
    }

    /** The step that is on: that of judging, and then the one by whose end the score has to be agreed. */
    private Step until(Edition edition) {
        var last = edition.agreeing(round.round()).step();
        return clock.instant().isBefore(edition.window(last).opens()) ? round.step() : last;
    }

    private void show(Consolidations.Opened opened) {
        var edition = editions.get(proposal.edition());
        var seen = opened.consolidation();
        var standing = opened.standing();
        head.expects(getTranslation(
                seen.isAgreed()
                        ? "evaluator.is-agreed"
                        : !standing.mustDiscuss()
                                ? "evaluator.may-agree"
                                : standing.third() ? "evaluator.must-discuss-third" : "evaluator.must-discuss"));
        table.removeAll();
        table.add(new ScoreTable(rubric(opened.sheets()), opened.sheets(), room::name, standing));
        discussion.show(seen);
        form.show(seen);
        showClosed(opened);
    }

    /** In the words under which the last of them was sealed. */
    private Rubric rubric(List<Sheet> sheets) {
        var when = sheets.stream()
                .flatMap(s -> s.current().stream())
                .map(Sealed::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        return round.rubric(proposal.submitted().group(), when);
    }

    /** Anew only when something in it is other than before: a button that is replaced under a finger takes the press with it. */
    private void showClosed(Consolidations.Opened opened) {
        var seen = opened.consolidation();
        var next = List.of(
                Optional.ofNullable(seen.agreed()),
                opened.sheets().stream().map(Sheet::version).toList());
        if (next.equals(shown)) return;
        shown = next;
        closed.removeAll();
        if (seen.isAgreed()) closed.add(new AgreedCard(seen, room::name));
        else if (chair) closed.add(new ChairCard(consolidations, sheets, current, room, opened));
    }
}
