package id.kipp.ui.unit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.NeedOffers;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Readiness;
import id.kipp.proposal.Stage;
import id.kipp.replication.SpreadOverview;
import id.kipp.report.LetterTemplates;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.DeadlineLabel;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.NoteList;
import id.kipp.ui.parts.ProposalReading;
import id.kipp.ui.parts.StageBadge;
import id.kipp.ui.parts.StepShut;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Writing a proposal, or, once it is sent, reading it. */
@Route("proposal/:id")
@RolesAllowed("SERVICE_UNIT")
class WriteView extends ProposalPage {

    private final Proposals proposals;
    private final Drafts drafts;
    private final LetterTemplates templates;
    private final Catalogue catalogue;
    private final NeedOffers needs;
    private final SpreadOverview spread;
    private final Clock clock;

    WriteView(
            Proposals proposals,
            Drafts drafts,
            LetterTemplates templates,
            Editions editions,
            Catalogue catalogue,
            NeedOffers needs,
            SpreadOverview spread,
            CurrentActor current,
            Clock clock) {
        super(proposals, editions, current);
        this.proposals = proposals;
        this.drafts = drafts;
        this.templates = templates;
        this.catalogue = catalogue;
        this.needs = needs;
        this.spread = spread;
        this.clock = clock;
        addClassName("wide-view");
    }

    @Override
    void open(Proposal proposal, BeforeEnterEvent event) {
        var draft = drafts.open(actor(), proposal.id());
        titled(draft.text());
        show(proposal, draft);
        event.getLocation().getQueryParameters().getSingleParameter("bagian").ifPresent(place -> getChildren()
                .filter(WritingDesk.class::isInstance)
                .map(WritingDesk.class::cast)
                .forEach(desk -> desk.goTo(place)));
    }

    private void show(Proposal proposal, Draft draft) {
        removeAll();
        drafts.obstacle(actor(), proposal.id())
                .ifPresentOrElse(why -> read(proposal, draft, why), () -> write(proposal, draft));
    }

    private void write(Proposal proposal, Draft draft) {
        var edition = edition(proposal);
        var mark = new SavedMark(draft.savedAt(), clock);
        var head = head(proposal, draft, edition, proposal.stage() == Stage.AT_AGENCY, () -> {});
        var send = new Button(getTranslation("unit.send"), Glyph.SEND.icon());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var desk = new WritingDesk(
                drafts,
                access(proposal),
                templates,
                new FormSources(catalogue, needs, spread, actor()),
                edition,
                draft,
                mark,
                ready -> head.expects(expected(proposal, ready)));
        send.addClickListener(e -> ask(proposal, desk.draft()));
        var bar = new WritingBar(mark, until(proposal, edition, () -> {}), send);
        bar.follow(desk);
        add(head, new ProposalTabs(proposal.id(), ProposalTabs.Page.WRITE));
        if (!proposal.notes().isEmpty()) add(notes(proposal));
        if (proposal.correctionUntil() == null) add(new StepShut(edition, Steps.entry(edition), clock, bar, desk));
        add(bar, desk);
    }

    private void read(Proposal proposal, Draft draft, Refusal why) {
        var edition = edition(proposal);
        var shut = proposal.isEditable(); // by the calendar alone: what is moved there opens the form again
        var head = head(proposal, draft, edition, shut || proposal.stage() == Stage.AT_AGENCY, () -> moved(proposal))
                .expects(waits(proposal, why));
        add(head, new ProposalTabs(proposal.id(), ProposalTabs.Page.WRITE));
        if (!proposal.notes().isEmpty()) add(notes(proposal));
        var frozen = proposal.submission() == null || proposal.isEditable()
                ? draft.text()
                : proposals.revision(actor(), proposal).text();
        var documents = frozen.equals(draft.text())
                ? drafts.documents(actor(), draft)
                : proposals.frozen(actor(), proposal).documents();
        add(new ProposalReading(access(proposal), edition.constitution(), frozen, documents));
    }

    /** A page that is only read becomes the form where that is possible now. */
    private void moved(Proposal proposal) {
        if (drafts.obstacle(actor(), proposal.id()).isEmpty())
            show(proposals.get(actor(), proposal.id()), drafts.open(actor(), proposal.id()));
    }

    private PageHead head(Proposal proposal, Draft draft, Edition edition, boolean dated, Runnable moved) {
        var head = new PageHead(draft.text().title());
        var facts = new ArrayList<Component>(List.of(new StageBadge(proposal)));
        if (dated) facts.addFirst(until(proposal, edition, moved));
        return head.where(EditionLine.where(edition, clock)).facts(facts.toArray(Component[]::new));
    }

    /** Until when it can be changed. */
    private Component until(Proposal proposal, Edition edition, Runnable moved) {
        var correction = proposal.correctionUntil();
        return correction == null
                ? EditionLine.until(edition, Steps.entry(edition), clock, moved)
                : new DeadlineLabel(correction, clock);
    }

    private String expected(Proposal proposal, Readiness ready) {
        var missing = ready.findings().stream().filter(f -> f.blocks()).count();
        var returned = proposal.stage() == Stage.RETURNED;
        if (missing == 0) return getTranslation(returned ? "unit.expects-again" : "unit.expects-send");
        var figure = Numbers.here().whole(missing);
        return returned ? getTranslation("unit.expects-mend", figure) : getTranslation("unit.expects-complete", figure);
    }

    private String waits(Proposal proposal, Refusal why) {
        return proposal.isEditable() ? Attempt.sentence(this, why) : getTranslation("unit.waits." + proposal.stage());
    }

    private Section notes(Proposal proposal) {
        var notes = new Section(getTranslation("unit.notes"), new NoteList(proposal.notes()));
        notes.addClassName("notes");
        return notes;
    }

    private void ask(Proposal proposal, Draft draft) {
        var missing = drafts.standing(actor(), draft).readiness().findings().stream()
                .filter(f -> f.blocks())
                .count();
        new ConfirmAction(getTranslation("unit.send-ask"), getTranslation("unit.send"))
                .names(List.of(draft.text().title()))
                .says(
                        missing == 0
                                ? getTranslation("unit.send-says")
                                : getTranslation(
                                        "unit.send-incomplete", Numbers.here().whole(missing)))
                .ask(() -> {
                    var sent = drafts.send(actor(), proposal.id());
                    ActTold.done(getTranslation("unit.sent"));
                    show(sent, drafts.open(actor(), proposal.id()));
                });
    }
}
