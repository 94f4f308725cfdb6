package id.kipp.ui.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Withheld;
import id.kipp.decision.Contender;
import id.kipp.decision.Plenary;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Group;
import id.kipp.edition.Step;
import id.kipp.kernel.Actor;
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
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.PactCard;
import id.kipp.ui.parts.ShortList;
import id.kipp.ui.parts.WaitingNote;
import id.kipp.ui.parts.WithheldTable;
import id.kipp.ui.parts.Wording;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A decision of the panel, group by group: prepare, deviate with a reason, consent by two, frozen with its minutes. */
abstract class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final String title;
    private final Step step;
    private final Editions editions;
    private final Accounts accounts;
    private final Pacts pacts;
    private final CurrentActor current;
    private final Clock clock;

    BoardView(
            String title,
            Step step,
            Editions editions,
            Accounts accounts,
            Pacts pacts,
            CurrentActor current,
            Clock clock) {
        this.title = title;
        this.step = step;
        this.editions = editions;
        this.accounts = accounts;
        this.pacts = pacts;
        this.current = current;
        this.clock = clock;
    }

    abstract Optional<Plenary> find(Actor actor, EditionId edition, String group);

    abstract List<Withheld> withheld(Actor actor, EditionId edition, String group);

    /** Titles of what still waits for a consent. */
    abstract List<String> waiting(Actor actor, EditionId edition, String group);

    abstract void prepare(Actor actor, EditionId edition, String group);

    /** What has to be done by others before it can be laid out. */
    List<Entrant> missing(Actor actor, EditionId edition, String group) {
        return List.of();
    }

    abstract void consent(Actor actor, Plenary seen);

    abstract void deviate(Actor actor, Plenary seen, Contender contender, Runnable changed);

    /** How sure the order is; empty where no sheets of the panel stand behind it. */
    Optional<Component> certainty(Actor actor, Plenary plenary) {
        return Optional.empty();
    }

    abstract byte[] minutes(Actor actor, EditionId edition, String group);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = current.get();
        var visible = editions.all().stream()
                .filter(e -> actor.is(Role.SECRETARIAT) || e.team().sits(actor.id()))
                .toList();
        removeAll();
        EditionChoice.of(visible, event.getLocation().getQueryParameters(), step, clock)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new PageHead(getPageTitle()),
                                new EmptyState(Glyph.INBOX, getTranslation("panel.no-edition"))
                                        .hint(getTranslation("panel.no-edition-hint"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title);
    }

    private void show(EditionChoice choice) {
        removeAll();
        var edition = choice.edition();
        var actor = current.get();
        var head = EditionLine.in(new PageHead(getPageTitle()), edition, step, clock)
                .expects(getTranslation(actor.is(Role.SECRETARIAT) ? title + "-secretariat" : title + "-says"));
        add(choice, head);
        if (actor.is(Role.PANELIST) && !pacts.signed(actor, edition.id())) {
            add(new PactCard(() -> {
                pacts.sign(current.get(), edition.id());
                show(choice);
            }));
            return;
        }
        edition.constitution().groups().forEach(g -> {
            var board = new Div();
            board.addClassName("stack");
            fill(board, edition, g);
            add(new Section(Wording.of(g), board).plain());
        });
    }

    private void fill(Div place, Edition edition, Group group) {
        place.removeAll();
        var actor = current.get();
        var found = find(actor, edition.id(), group.key());
        var decided = found.filter(Plenary::decided).isPresent();
        if (actor.is(Role.SECRETARIAT) && !decided) {
            var prepare = new Button(
                    getTranslation(found.isEmpty() ? "panel.prepare" : "panel.prepare-again"), Glyph.RANKING.icon());
            prepare.addThemeVariants(ButtonVariant.PRIMARY);
            Attempt.onClick(prepare, () -> {
                prepare(actor, edition.id(), group.key());
                fill(place, edition, group);
            });
            place.add(prepare);
            var missing = missing(actor, edition.id(), group.key());
            if (!missing.isEmpty())
                place.add(
                        new Paragraph(getTranslation("panel.unscored", missing.size())),
                        new ShortList(missing.stream()
                                .map(p -> new ShortList.Item(
                                        p.submitted().number() + " · "
                                                + p.submitted().title(),
                                        "sekretariat/seleksi/" + p.id().value()))
                                .toList()));
        }
        if (found.isEmpty()) {
            place.add(new EmptyState(Glyph.RANKING, getTranslation("panel.not-prepared")));
            return;
        }
        var plenary = found.get();
        Runnable changed = () -> fill(place, edition, group);
        place.add(decision(edition, group, plenary, changed));
        certainty(actor, plenary).ifPresent(place::add);
        var may = !plenary.decided() && isMember(actor, edition);
        var withheld = withheld(actor, edition.id(), group.key());
        plenary.boards().forEach(b -> {
            var hidden = withheld.stream()
                    .filter(w -> b.cluster().isEmpty() || w.cluster().equals(b.cluster()))
                    .toList();
            place.add(new BoardTable(
                    edition,
                    plenary,
                    b,
                    !hidden.isEmpty(),
                    may,
                    contender -> deviate(actor, plenary, contender, changed)));
            place.add(new WithheldTable(
                    b.cluster().isEmpty() ? Wording.of(group) : getTranslation("agency.kind." + b.cluster()), hidden));
        });
    }

    private Section decision(Edition edition, Group group, Plenary plenary, Runnable changed) {
        var actor = current.get();
        var names = accounts.names(plenary.consents().stream().map(c -> c.by()).toList());
        var who = plenary.consents().stream()
                .map(c -> names.getOrDefault(c.by(), ""))
                .collect(Collectors.joining(", "));
        var chosen = plenary.chosen().size();
        var section = new Section(
                getTranslation(
                        plenary.decided() ? "panel.decided" : "panel.open",
                        Numbers.here().whole(chosen)),
                new Paragraph(
                        who.isEmpty()
                                ? getTranslation("secretariat.no-votes")
                                : getTranslation("secretariat.votes", who)));
        WaitingNote.on(waiting(actor, edition.id(), group.key())).ifPresent(section::add);
        if (!plenary.decided() && isMember(actor, edition)) {
            var consent = new Button(getTranslation("panel.consent"), Glyph.CHECK.icon());
            consent.addThemeVariants(ButtonVariant.PRIMARY);
            consent.addClickListener(e -> new ConfirmAction(
                            getTranslation("panel.consent-ask", Numbers.here().whole(chosen)),
                            getTranslation("panel.consent"))
                    .says(getTranslation("panel.consent-says"))
                    .names(plenary.chosen().stream().map(Contender::title).toList())
                    .ask(() -> {
                        consent(actor, plenary);
                        Toast.done(getTranslation("secretariat.consented"));
                        changed.run();
                    }));
            section.add(consent);
        }
        if (plenary.decided() && withheld(actor, edition.id(), group.key()).isEmpty())
            section.add(print(edition, group));
        return section;
    }

    /** The minutes are made when they are asked for; who asks is checked then. */
    private Anchor print(Edition edition, Group group) {
        var actor = current.get();
        var handler = DownloadHandler.fromInputStream(event -> {
            var pdf = minutes(actor, edition.id(), group.key());
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf),
                    "berita-acara-" + edition.id().value() + "-" + group.key() + ".pdf",
                    "application/pdf",
                    pdf.length);
        });
        return new Anchor(handler, getTranslation("panel.minutes"));
    }

    private static boolean isMember(Actor actor, Edition edition) {
        return actor.is(Role.PANELIST) && edition.team().sits(actor.id());
    }
}
