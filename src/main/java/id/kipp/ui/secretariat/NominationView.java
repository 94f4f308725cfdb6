package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.decision.DeskCertainty;
import id.kipp.decision.Nomination;
import id.kipp.decision.Nominations;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Group;
import id.kipp.edition.Step;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.parts.CertaintySection;
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.ShortList;
import id.kipp.ui.parts.WaitingNote;
import id.kipp.ui.parts.WithheldTable;
import id.kipp.ui.parts.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.stream.Collectors;

/** The composition board: the secretariat lays the ranked pools out, the chair of Tim Evaluasi and one more decide. */
@Route("sekretariat/nominasi")
@RouteAlias("nominasi")
@Menu(title = "secretariat.nomination", icon = "list-ordered", order = 50)
@RolesAllowed({"SECRETARIAT", "EVALUATOR"})
class NominationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Nominations nominations;
    private final DeskCertainty certainty;
    private final Editions editions;
    private final Accounts accounts;
    private final CurrentActor current;
    private final Clock clock;

    NominationView(
            Nominations nominations,
            DeskCertainty certainty,
            Editions editions,
            Accounts accounts,
            CurrentActor current,
            Clock clock) {
        this.nominations = nominations;
        this.certainty = certainty;
        this.editions = editions;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = current.get();
        var visible = editions.all().stream()
                .filter(e -> actor.is(Role.SECRETARIAT) || e.team().evaluates(actor.id()))
                .toList();
        removeAll();
        EditionChoice.of(visible, event.getLocation().getQueryParameters(), Step.NOMINATION, clock)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new PageHead(getPageTitle()),
                                actor.is(Role.SECRETARIAT)
                                        ? NoEditions.here()
                                        : new EmptyState(Glyph.INBOX, getTranslation("evaluator.no-edition"))
                                                .hint(getTranslation("evaluator.no-edition-hint"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("secretariat.nomination");
    }

    private void show(EditionChoice choice) {
        var edition = choice.edition();
        var secretary = current.get().is(Role.SECRETARIAT);
        var head = EditionLine.in(new PageHead(getPageTitle()), edition, Step.NOMINATION, clock)
                .expects(getTranslation(secretary ? "secretariat.nomination-says" : "secretariat.nomination-team"));
        add(choice, head);
        edition.constitution().groups().forEach(g -> {
            var board = new Div();
            board.addClassName("stack");
            fill(board, edition, g);
            add(new Section(Wording.of(g), board).plain());
        });
    }

    private void fill(Div board, Edition edition, Group group) {
        board.removeAll();
        var actor = current.get();
        var found = nominations.find(actor, edition.id(), group.key());
        var unscored = nominations.unscored(actor, edition.id(), group.key());
        if (actor.is(Role.SECRETARIAT) && found.map(n -> !n.isDecided()).orElse(true)) {
            var prepare = new Button(
                    getTranslation(found.isEmpty() ? "secretariat.prepare" : "secretariat.prepare-again"),
                    Glyph.RANKING.icon());
            prepare.addThemeVariants(ButtonVariant.PRIMARY);
            Attempt.onClick(prepare, () -> {
                nominations.prepare(actor, edition.id(), group.key());
                fill(board, edition, group);
            });
            var section = new Section(getTranslation("secretariat.prepare-title"), prepare);
            if (unscored.isEmpty()) section.says(getTranslation("secretariat.prepare-says"));
            else {
                section.says(getTranslation("secretariat.unscored", unscored.size()));
                section.add(new ShortList(
                        unscored.stream().map(NominationView::unscored).toList()));
            }
            board.add(section);
        }
        if (found.isEmpty()) {
            board.add(new EmptyState(Glyph.RANKING, getTranslation("secretariat.not-prepared")));
            return;
        }
        var nomination = found.get();
        board.add(decision(board, edition, group, nomination));
        board.add(certainty(nomination));
        var withheld = nominations.withheld(actor, edition.id(), group.key());
        nomination.pools().forEach(p -> {
            var hidden = withheld.stream()
                    .filter(w -> w.cluster().equals(p.cluster()))
                    .toList();
            board.add(new PoolTable(
                    nominations,
                    current,
                    edition,
                    nomination,
                    p,
                    !hidden.isEmpty(),
                    () -> fill(board, edition, group)));
            board.add(new WithheldTable(getTranslation("agency.kind." + p.cluster()), hidden));
        });
    }

    private static ShortList.Item unscored(Entrant proposal) {
        var entry = proposal.submitted();
        return new ShortList.Item(
                entry.number() + " · " + entry.title(),
                "sekretariat/seleksi/" + proposal.id().value());
    }

    private CertaintySection certainty(Nomination nomination) {
        var actor = current.get();
        var titles = new HashMap<String, String>();
        nomination.pools().forEach(p -> p.candidates()
                .forEach(c -> titles.put(c.proposal().value(), c.title())));
        var lots = nomination.pools().stream()
                .map(p ->
                        new CertaintySection.Lot(p.cluster(), getTranslation("agency.kind." + p.cluster()), p.places()))
                .toList();
        var secretary = actor.is(Role.SECRETARIAT);
        return new CertaintySection(
                lots,
                titles,
                id -> secretary ? "sekretariat/seleksi/" + id : "",
                () -> certainty.of(actor, nomination));
    }

    private String presides(Edition edition, Nomination.Vote vote) {
        return getTranslation(
                edition.evaluationChair().is(vote.by()) ? "secretariat.chair" : "secretariat.chair-stand-in");
    }

    /** Who has consented, and the button for who may. */
    private Section decision(Div board, Edition edition, Group group, Nomination nomination) {
        var names = accounts.names(
                nomination.votes().stream().map(Nomination.Vote::by).toList());
        var votes = nomination.votes().stream()
                .map(v -> names.getOrDefault(v.by(), "") + (v.chair() ? " (" + presides(edition, v) + ")" : ""))
                .collect(Collectors.joining(", "));
        var chosen = nomination.chosen().size();
        var says = new Paragraph(
                votes.isEmpty() ? getTranslation("secretariat.no-votes") : getTranslation("secretariat.votes", votes));
        var section = new Section(
                getTranslation(
                        nomination.isDecided() ? "secretariat.nomination-decided" : "secretariat.nomination-open",
                        Numbers.here().whole(chosen),
                        chosen),
                says);
        var actor = current.get();
        var member = actor.is(Role.EVALUATOR) && edition.team().evaluates(actor.id());
        WaitingNote.on(nominations.waiting(actor, edition.id(), group.key())).ifPresent(section::add);
        if (!nomination.isDecided() && member) {
            var consent = new Button(getTranslation("secretariat.consent"), Glyph.CHECK.icon());
            consent.addThemeVariants(ButtonVariant.PRIMARY);
            consent.addClickListener(e -> new ConfirmAction(
                            getTranslation(
                                    "secretariat.consent-ask", Numbers.here().whole(chosen), chosen),
                            getTranslation("secretariat.consent"))
                    .says(getTranslation("secretariat.consent-says"))
                    .names(nomination.chosen().stream().map(c -> c.title()).toList())
                    .ask(() -> {
                        nominations.consent(actor, nomination);
                        Toast.done(getTranslation("secretariat.consented"));
                        fill(board, edition, group);
                    }));
            section.add(consent);
        }
        return section;
    }
}
