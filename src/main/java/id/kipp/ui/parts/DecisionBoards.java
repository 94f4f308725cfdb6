package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.decision.Candidate;
import id.kipp.decision.Consent;
import id.kipp.decision.Decision;
import id.kipp.decision.MatterRule;
import id.kipp.edition.Edition;
import id.kipp.edition.Matter;
import id.kipp.edition.SeatPool;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Offered;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The decision on one group: how it stands, who was there, and the boards it is about. */
final class DecisionBoards extends Div {

    private final DecisionDesk desk;
    private final Edition edition;
    private final String matter;
    private final DecisionWords words;
    private final SeatPool group;
    private final Actor actor;
    private final MatterRule rule;

    DecisionBoards(DecisionDesk desk, Edition edition, Matter matter, SeatPool group) {
        this.desk = desk;
        this.edition = edition;
        this.matter = matter.key();
        this.words = DecisionWords.of(matter);
        this.group = group;
        this.actor = desk.current().get();
        this.rule = desk.decisions().rule(edition.id(), matter.key(), group.key());
        addClassName("decision-boards");
        fill();
    }

    private void fill() {
        removeAll();
        var found = desk.decisions().find(actor, edition.id(), matter, group.key());
        if (actor.is(Role.SECRETARIAT)
                && found.filter(d -> d.decided() || d.session().isAmended()).isEmpty()) add(prepare(found.isPresent()));
        if (found.isEmpty()) {
            add(new EmptyState(getTranslation("decision.not-prepared")));
            return;
        }
        var decision = found.get();
        var session = decision.session();
        var people = new HashSet<AccountId>(rule.deciders().members());
        session.consents().forEach(c -> people.add(c.by()));
        session.deviations().forEach(d -> people.add(d.by()));
        session.recused().forEach(r -> people.add(r.who()));
        var names = desk.accounts().names(people);
        var withheld = desk.decisions().withheld(actor, edition.id(), matter, group.key());
        var may = !decision.decided() && rule.deciders().has(actor);
        var boards = new Div();
        boards.addClassNames("stack", "decision-main");
        var tables = new ArrayList<BoardTable>();
        decision.boards().forEach(b -> {
            var hidden = withheld.stream()
                    .filter(w -> b.cluster().isEmpty()
                            || w.submitted().agency().cluster().equals(b.cluster()))
                    .toList();
            var table =
                    new BoardTable(desk, edition, decision, rule, b, !hidden.isEmpty(), may, this::href, this::fill);
            tables.add(table);
            boards.add(table, new WithheldTable(BoardTable.name(edition, decision, b), hidden));
        });
        certainty(decision).ifPresent(c -> boards.add(c.telling(known -> tables.forEach(t -> t.show(known)))));
        var beside = new Div(state(decision, names), new SessionSection(desk, decision, rule, names, this::fill));
        beside.addClassNames("stack", "decision-beside");
        add(boards, beside);
    }

    private Section prepare(boolean again) {
        var prepare =
                new Button(getTranslation(again ? "decision.prepare-again" : "decision.prepare"), Glyph.RANKING.icon());
        prepare.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(prepare, () -> {
            desk.decisions().prepare(actor, edition.id(), matter, group.key());
            fill();
        });
        var missing = desk.decisions().missing(actor, edition.id(), matter, group.key());
        var obstacle = missing.isEmpty()
                ? desk.decisions().obstacle(actor, edition.id(), matter, group.key())
                : Optional.<Refusal>empty();
        prepare.setEnabled(missing.isEmpty()); // what is missing is listed below
        var section = new Section(getTranslation("decision.prepare-title"), Offered.unless(obstacle, prepare));
        section.getElement()
                .setAttribute("aria-label", getTranslation("decision.prepare-title") + ": " + Wording.of(group));
        var ranking = edition.constitution().matter(matter).ranking();
        if (ranking != null && ranking.places().replicatedFirst())
            section.add(new Paragraph(getTranslation(
                    ranking.places().ranksReplicatedFirst()
                            ? "decision.replicated-ranked"
                            : "decision.replicated-first")));
        if (missing.isEmpty()) return section.says(say("prepare-says"));
        section.says(say("unscored", missing.size()));
        section.add(new ShortList(missing.stream().map(DecisionBoards::item).toList()));
        return section;
    }

    private static ShortList.Item item(Entrant proposal) {
        var entry = proposal.submitted();
        return new ShortList.Item(
                entry.number() + " · " + entry.title(),
                "sekretariat/seleksi/" + proposal.id().value());
    }

    /** Who has consented, and the button for who may. */
    private Section state(Decision decision, Map<AccountId, String> names) {
        var chosen = decision.chosen().size();
        var consents = decision.session().consents().stream()
                .map(c -> names.getOrDefault(c.by(), "") + (c.chair() ? " (" + presides(c) + ")" : ""))
                .collect(Collectors.joining(", "));
        var section = new Section(
                say(decision.decided() ? "decided" : "open", Numbers.here().whole(chosen), chosen),
                new Paragraph(
                        consents.isEmpty()
                                ? getTranslation("secretariat.no-votes")
                                : getTranslation("secretariat.votes", consents)));
        if (decision.item().revises() != null)
            section.add(new Paragraph(getTranslation(
                    "decision.revises", decision.item().no(), decision.item().reason())));
        WaitingNote.on(desk.decisions().waiting(actor, edition.id(), matter, group.key()))
                .ifPresent(section::add);
        var consented = decision.session().consents().stream().anyMatch(c -> c.by().equals(actor.id()));
        if (!decision.decided() && rule.deciders().has(actor) && !consented) section.add(voice(decision, chosen));
        if (decision.decided()
                && desk.decisions()
                        .withheld(actor, edition.id(), matter, group.key())
                        .isEmpty()) section.add(print());
        if (decision.decided()
                && actor.is(Role.SECRETARIAT)
                && rule.candidates().move() == null) section.add(revise(decision));
        return section;
    }

    private String presides(Consent consent) {
        return getTranslation(
                rule.deciders().chair().is(consent.by()) ? "secretariat.chair" : "secretariat.chair-stand-in");
    }

    /** To consent, or to be there without; who abstains may take part again. */
    private Div voice(Decision decision, int chosen) {
        var abstains =
                decision.session().present().stream().anyMatch(a -> a.who().equals(actor.id()) && a.isAbstaining());
        var actions = new Div();
        actions.addClassName("actions");
        if (abstains) {
            var again = new Button(getTranslation("decision.resume"));
            Attempt.onClick(again, () -> {
                desk.decisions().resume(actor, decision);
                fill();
            });
            actions.add(again);
        } else {
            actions.add(consent(decision, chosen));
            if (!rule.deciders().chair().is(actor.id())) actions.add(abstain(decision));
        }
        return actions;
    }

    private Button abstain(Decision decision) {
        var word = getTranslation("decision.abstain");
        var button = new Button(word, e -> new ReasonDialog(Wording.of(group), word)
                .says(getTranslation("decision.abstain-says"))
                .ask(reason -> {
                    desk.decisions().abstain(actor, decision, reason);
                    fill();
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button consent(Decision decision, int chosen) {
        var consent = new Button(say("consent"), Glyph.CHECK.icon());
        consent.addThemeVariants(ButtonVariant.PRIMARY);
        consent.addClickListener(
                e -> new ConfirmAction(say("consent-ask", Numbers.here().whole(chosen), chosen), say("consent"))
                        .says(getTranslation("decision.consent-says"))
                        .names(decision.chosen().stream().map(Candidate::title).toList())
                        .ask(() -> {
                            desk.decisions().consent(actor, decision);
                            ActTold.done(getTranslation("secretariat.consented"));
                            fill();
                        }));
        return consent;
    }

    private Button revise(Decision decision) {
        var word = getTranslation("decision.revise");
        var button = new Button(word, e -> new ReasonDialog(Wording.of(group), word)
                .says(getTranslation("decision.revise-says"))
                .ask(reason -> {
                    desk.decisions().revise(actor, decision, reason);
                    fill();
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** The minutes are made when they are asked for; who asks is checked then. */
    private Anchor print() {
        var handler = DownloadHandler.fromInputStream(event -> {
            var pdf = desk.minutes().of(actor, edition.id(), matter, group.key());
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf),
                    "berita-acara-" + edition.id().value() + "-" + group.key() + ".pdf",
                    "application/pdf",
                    pdf.length);
        });
        return new Anchor(handler, getTranslation("panel.minutes"));
    }

    private Optional<CertaintySection> certainty(Decision decision) {
        if (decision.candidates().stream().allMatch(c -> c.placing().basis().isEmpty())) return Optional.empty();
        if (!rule.isByTotalAlone()) return Optional.empty();
        var titles = decision.candidates().stream()
                .collect(Collectors.toMap(c -> c.proposal().value(), Candidate::title));
        var lots = decision.boards().stream()
                .map(b -> new CertaintySection.Lot(
                        b.cluster(),
                        b.cluster().isEmpty() ? "" : getTranslation("agency.kind." + b.cluster()),
                        b.places()))
                .toList();
        return Optional.of(new CertaintySection(
                        lots, titles, this::href, () -> desk.certainty().of(actor, decision))
                .doubting(() -> desk.certainty().sorting(actor, decision)));
    }

    private String href(String proposal) {
        if (actor.is(Role.SECRETARIAT)) return "sekretariat/seleksi/" + proposal;
        return actor.is(Role.PANELIST) ? "panel/sesi/" + proposal : "";
    }

    private String say(String what, Object... arguments) {
        return getTranslation("decision." + words + "." + what, arguments);
    }
}
