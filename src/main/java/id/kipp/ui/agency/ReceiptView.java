package id.kipp.ui.agency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.mail.Site;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Receipt;
import id.kipp.proposal.Stage;
import id.kipp.report.Receipts;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.ReceiptCard;
import id.kipp.ui.parts.ReceiptLink;
import id.kipp.ui.parts.StageBadge;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Proof that a proposal was received, and, until submission closes, the way to take it back. */
@Route("instansi/:id/tanda-terima")
@RolesAllowed("AGENCY")
class ReceiptView extends AgencyPage {

    private final Curation curation;
    private final Receipts receipts;
    private final Editions editions;
    private final Site site;
    private final Clock clock;

    ReceiptView(
            Proposals proposals,
            Drafts drafts,
            Curation curation,
            Receipts receipts,
            Editions editions,
            CurrentActor current,
            Site site,
            Clock clock) {
        super(proposals, drafts, current);
        this.curation = curation;
        this.receipts = receipts;
        this.editions = editions;
        this.site = site;
        this.clock = clock;
    }

    @Override
    void show(Proposal proposal, Draft draft) {
        var edition = editions.get(proposal.edition());
        var receipt = Receipt.of(proposal);
        var head = new PageHead(getTranslation("parts.receipt"))
                .where(EditionLine.where(edition, clock))
                .expects(getTranslation("agency.receipt-says"))
                .facts(new StageBadge(proposal));
        if (proposal.stage() == Stage.SUBMITTED)
            head.facts(new StageBadge(proposal), EditionLine.until(edition, Steps.entry(edition), clock));
        var paper = new Section(receipt.title(), new ReceiptCard(receipt, site.check(receipt.code())));
        paper.actions(new ReceiptLink(receipts, actor(), proposal), print());
        add(head, tabs(proposal, Page.RECEIPT), paper);
        if (proposal.stage() == Stage.SUBMITTED) add(withdrawal(proposal, edition));
    }

    private Button print() {
        var button = new Button(getTranslation("agency.print"), Glyph.PRINT.icon());
        button.addClickListener(e -> button.getElement().executeJs("window.print()"));
        return button;
    }

    private Section withdrawal(Proposal proposal, Edition edition) {
        var section = new Section(getTranslation("agency.withdraw"));
        if (!edition.entryWindow().isOpen(clock.instant())) return section.says(getTranslation("agency.withdraw-over"));
        var button = new Button(getTranslation("agency.withdraw"), Glyph.UNDO.icon());
        button.addThemeVariants(ButtonVariant.ERROR);
        button.addClickListener(
                e -> new ReasonDialog(getTranslation("agency.withdraw-ask"), getTranslation("agency.withdraw"))
                        .says(proposal.submitted().title())
                        .danger()
                        .ask(reason -> {
                            curation.withdraw(actor(), proposal.id(), reason);
                            ActTold.done(getTranslation("agency.withdrawn"));
                            getUI().ifPresent(ui -> ui.navigate("instansi"));
                        }));
        return section.says(getTranslation("agency.withdraw-says")).actions(button);
    }
}
