package id.kipp.ui.agency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.kipp.edition.Edition;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Finding;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Remarks;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.FindingList;
import id.kipp.ui.parts.FormPlaces;
import id.kipp.ui.parts.Quote;
import id.kipp.ui.parts.Wording;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands between a proposal and its submission, and the three ways on. */
final class CurationActions extends Div {

    private final Curation curation;
    private final Actor actor;
    private final Edition edition;
    private final Proposal proposal;
    private final Draft draft;
    private final Consumer<Proposal> done;
    private final List<Finding> findings;
    private final FormPlaces places;
    private final RemarkList remarks;

    /** @param go shows a place of the text @param done takes the proposal as it is afterwards */
    CurationActions(
            Curation curation,
            Remarks remarks,
            Actor actor,
            Edition edition,
            Proposal proposal,
            Draft draft,
            Consumer<String> go,
            Consumer<Proposal> done) {
        this.curation = curation;
        this.actor = actor;
        this.edition = edition;
        this.proposal = proposal;
        this.draft = draft;
        this.done = done;
        addClassName("decision");
        this.findings = curation.findings(actor, proposal.id());
        this.places = new FormPlaces(edition.constitution().form(draft.text().group()));
        var blocking = findings.stream().filter(Finding::blocks).count();
        var checks = new Section(getTranslation("agency.checks"))
                .says(
                        blocking == 0
                                ? getTranslation("agency.checks-passed")
                                : getTranslation(
                                        "agency.checks-blocked", Numbers.here().whole(blocking)));
        if (!findings.isEmpty()) checks.add(new FindingList(findings, places, go));
        this.remarks = new RemarkList(remarks, actor, proposal.id(), places);
        add(checks.actions(back(), notChosen(), submit()), this.remarks);
    }

    /** Asks what is to be said of a passage; it goes to the unit with the notes. */
    void remark(Quote quote) {
        new ReasonDialog(getTranslation("agency.remark-ask"), getTranslation("agency.remark"))
                .says("“" + quote.text() + "”")
                .label(getTranslation("agency.remark-label"))
                .ask(remark -> {
                    remarks.add(quote, remark);
                    ActTold.done(getTranslation("agency.remarked"));
                });
    }

    private Button back() {
        var button = new Button(getTranslation("agency.return"), Glyph.UNDO.icon());
        Attempt.onClick(
                button, () -> new ReasonDialog(getTranslation("agency.return-ask"), getTranslation("agency.return-go"))
                        .says(getTranslation("agency.return-says"))
                        .label(getTranslation("agency.return-notes"))
                        .atMost(Curation.NOTES_MAX)
                        .starting(notes())
                        .ask(notes -> done(curation.sendBack(actor, proposal.id(), notes), "agency.returned")));
        return button;
    }

    /** What the checks found and what was remarked on, so that nobody has to copy it. */
    private String notes() {
        var found = findings.stream()
                .filter(Finding::blocks)
                .map(f -> "– " + places.name(f.place()) + ": " + FindingList.sentence(f));
        return Stream.concat(remarks.sentences(), found).collect(Collectors.joining("\n"));
    }

    private Button notChosen() {
        var button = new Button(getTranslation("agency.not-chosen"), Glyph.BAN.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(button, () -> new ReasonDialog(
                        getTranslation("agency.not-chosen-ask"), getTranslation("agency.not-chosen"))
                .says(getTranslation("agency.not-chosen-says"))
                .danger()
                .ask(reason -> done(curation.notChosen(actor, proposal.id(), reason), "agency.not-chosen-done")));
        return button;
    }

    private Button submit() {
        var button = new Button(getTranslation("agency.submit"), Glyph.SEND.icon());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(button, this::ask);
        return button;
    }

    private void ask() {
        var text = draft.text();
        var group = edition.constitution().group(text.group());
        new ConfirmAction(getTranslation("agency.submit-ask"), getTranslation("agency.submit"))
                .names(List.of(text.title()))
                .says(getTranslation(
                        "agency.submit-says", Numbers.here().whole(text.files().size()), Wording.of(group)))
                .ask(() -> done(curation.submit(actor, proposal.id()), "agency.submitted"));
    }

    private void done(Proposal now, String key) {
        ActTold.done(getTranslation(key));
        if (now.submission() != null && key.equals("agency.submitted"))
            getUI().ifPresent(ui -> ui.navigate("instansi/" + now.id().value() + "/tanda-terima"));
        else done.accept(now);
    }
}
