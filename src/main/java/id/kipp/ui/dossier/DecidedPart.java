package id.kipp.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.announcement.NamedInLetter;
import id.kipp.announcement.NamedInLetters;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decision;
import id.kipp.decision.Decisions;
import id.kipp.edition.Edition;
import id.kipp.edition.Matter;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.objection.Objections;
import id.kipp.objection.Registered;
import id.kipp.proposal.Proposal;
import id.kipp.ranking.Exact;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.CaseWords;
import id.kipp.ui.parts.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was decided on an entry: what letters say of it, for everybody; where it stands on boards, for the secretariat; cases
 * about it, as the public register has them.
 */
final class DecidedPart {

    /** What it asks. */
    @org.springframework.stereotype.Component
    record Asked(NamedInLetters named, Decisions decisions, Objections objections) {}

    private final Asked asked;
    private final Actor actor;
    private final Proposal proposal;
    private final Edition edition;

    DecidedPart(Asked asked, Actor actor, Proposal proposal, Edition edition) {
        this.asked = asked;
        this.actor = actor;
        this.proposal = proposal;
        this.edition = edition;
    }

    /** None of which there is nothing to say. */
    List<Component> sections() {
        if (proposal.submission() == null) return List.of();
        return Stream.of(letters(), boards(), cases()).flatMap(Optional::stream).toList();
    }

    private Optional<Component> letters() {
        var said = asked.named().of(proposal.id());
        if (said.isEmpty()) return Optional.empty();
        var facts = new FactList();
        for (var one : said) facts.add(Wording.of(one.matter()), says(one));
        return Optional.of(new Section(say("dossier.letters"), facts));
    }

    private String says(NamedInLetter one) {
        var entry = one.entry();
        var result = entry == null
                ? say("dossier.not-listed")
                : entry.tier().isEmpty() ? say("dossier.listed") : tier(entry.tier());
        var letter = say("dossier.by-letter", one.letter(), Dates.here().day(one.date()));
        var change = one.change() == null ? "" : " · " + say("dossier.change." + one.change());
        return result + " · " + letter + change;
    }

    private String tier(String key) {
        return edition.constitution().tiers(proposal.submitted().group()).stream()
                .filter(t -> t.key().equals(key))
                .findFirst()
                .map(Wording::of)
                .orElse(key);
    }

    /** For the secretariat; who judges sees the boards where they are decided, and here nothing of how far it has come. */
    private Optional<Component> boards() {
        if (!actor.is(Role.SECRETARIAT)) return Optional.empty();
        var facts = new FactList();
        var stands = false;
        for (var matter : edition.constitution().matters()) {
            var decision = decision(matter);
            var candidate = decision.flatMap(this::candidate);
            if (candidate.isEmpty()) continue;
            stands = true;
            facts.add(Wording.of(matter.name()), standing(decision.get(), candidate.get()));
        }
        return stands ? Optional.of(new Section(say("dossier.boards"), facts)) : Optional.empty();
    }

    private Optional<Decision> decision(Matter matter) {
        if (matter.ranking() == null) return Optional.empty();
        var pool = edition.constitution().pooled(matter, proposal.submitted().group());
        return asked.decisions().find(actor, edition.id(), matter.key(), pool);
    }

    private Optional<Candidate> candidate(Decision decision) {
        return decision.candidates().stream()
                .filter(c -> c.proposal().equals(proposal.id()))
                .findFirst();
    }

    private Component standing(Decision decision, Candidate candidate) {
        var total =
                Numbers.here().decimal(Exact.parse(candidate.placing().total()).toDouble(), 2);
        var place = new Div(say("dossier.standing", candidate.rank(), total)
                + " · "
                + say(candidate.chosen() ? "dossier.chosen" : "dossier.not-chosen")
                + (decision.decided() ? "" : " · " + say("dossier.undecided")));
        var reasons = decision.session().deviations().stream()
                .filter(d -> d.proposal().equals(proposal.id()))
                .map(d -> d.reason())
                .collect(Collectors.joining(" · "));
        return reasons.isEmpty() ? place : new Div(place, new Div(reasons));
    }

    private Optional<Component> cases() {
        var all = asked.objections().about(proposal.id());
        if (all.isEmpty()) return Optional.empty();
        var facts = new FactList();
        for (var one : all) facts.add(one.number(), state(one));
        return Optional.of(new Section(say("dossier.cases"), facts));
    }

    private Component state(Registered one) {
        var row = new Span(CaseWords.badge(one));
        if (one.consequence() != null) row.add(" " + say("objection.consequence." + one.consequence()));
        if (one.letter() != null) row.add(" · " + one.letter());
        if (actor.is(Role.SECRETARIAT))
            row.add(new Span(" "), new Anchor("sekretariat/sanggahan/" + one.number(), say("dossier.to.case")));
        return row;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
