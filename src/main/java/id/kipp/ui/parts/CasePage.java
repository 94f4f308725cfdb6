package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.objection.CaseFinding;
import id.kipp.objection.Evidence;
import id.kipp.objection.Handling;
import id.kipp.objection.Objection;
import id.kipp.objection.Reply;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A case: what was filed, what the institution answers, what was found, and what whoever reads it may do now. */
public final class CasePage extends Div {

    private final CaseDesk desk;
    private final String id;

    public CasePage(CaseDesk desk, String id) {
        this.desk = desk;
        this.id = id;
        addClassName("stack");
        fill();
    }

    private void fill() {
        removeAll();
        var one = desk.cases().get(actor(), id);
        var entry =
                desk.proposals().entrants(List.of(one.proposal())).getFirst().submitted();
        ChosenEdition.stay(one.edition());
        var names = desk.accounts().names(people(one));
        add(new PageHead(entry.title())
                .where(one.id() + " · " + entry.number() + " · "
                        + entry.agency().name())
                .facts(CaseWords.badge(one)));
        add(filed(one));
        if (one.handling() instanceof Handling h) add(handling(h, names));
        if (one.answer() instanceof Reply a) add(answer(one, a));
        if (one.finding() instanceof CaseFinding f) add(finding(one, f, names));
        if (one.isOpen()) add(new CaseActs(desk, one, this::fill));
    }

    private Section filed(Objection one) {
        var filing = one.filed().filing();
        var facts = new FactList()
                .add(getTranslation("objection.letter"), one.against().letter())
                .add(
                        getTranslation("objection.filed-at"),
                        Dates.here().full(one.filed().at()));
        if (filing.writer() != null)
            facts.add(
                    getTranslation("objection.writer"),
                    filing.writer().name() + " · " + filing.writer().email());
        else if (one.isExOfficio())
            facts.add(getTranslation("objection.writer"), getTranslation("objection.ex-officio"));
        var section = new Section(getTranslation("objection.kind." + filing.kind()), facts, new Prose(filing.text()));
        if (!filing.evidence().isEmpty()) section.add(new Prose(filing.evidence()));
        section.add(files(one, one.filed().files()));
        return section;
    }

    private Section handling(Handling by, Map<AccountId, String> names) {
        return new Section(
                getTranslation("objection.asked"),
                new FactList()
                        .add(
                                getTranslation("objection.handler"),
                                names.getOrDefault(by.handler(), by.handler().value()))
                        .add(
                                getTranslation("objection.answer-until"),
                                Dates.here().full(by.answerUntil())),
                new Prose(by.text()));
    }

    private Section answer(Objection one, Reply said) {
        return new Section(getTranslation("objection.answer"), new Prose(said.text()), files(one, said.files()))
                .says(Dates.here().full(said.at()));
    }

    private Section finding(Objection one, CaseFinding found, Map<AccountId, String> names) {
        var who = found.consents().stream()
                .map(c -> names.getOrDefault(c.by(), c.by().value()))
                .collect(Collectors.joining(", "));
        var facts = new FactList()
                .add(
                        getTranslation("objection.consequence"),
                        getTranslation("objection.consequence." + found.consequence()))
                .add(
                        getTranslation("objection.found-by"),
                        names.getOrDefault(found.by(), found.by().value()))
                .add(
                        getTranslation("objection.consents"),
                        who.isEmpty() ? getTranslation("objection.no-consents") : who);
        called(facts, "objection.correction", found.correction().title());
        called(facts, "objection.correction-agency", found.correction().agency());
        called(
                facts,
                "objection.correction-category",
                category(one, found.correction().category()));
        if (found.letter() != null) facts.add(getTranslation("objection.announced-by"), found.letter());
        return new Section(getTranslation("objection.finding"), facts, new Prose(found.reason()));
    }

    private void called(FactList facts, String label, String now) {
        if (!now.isEmpty()) facts.add(getTranslation(label), now);
    }

    private String category(Objection one, String key) {
        var rules = desk.editions().get(one.edition()).constitution();
        return rules.category(key).map(Wording::of).orElse(key);
    }

    private Component files(Objection one, List<Evidence> files) {
        if (files.isEmpty()) return new Div();
        return new EvidenceList(
                files, desk.cases().files(actor(), one), file -> desk.cases().content(actor(), one.id(), file));
    }

    private static HashSet<AccountId> people(Objection one) {
        var people = new HashSet<AccountId>();
        if (one.handling() instanceof Handling h) people.add(h.handler());
        if (one.finding() instanceof CaseFinding f) {
            people.add(f.by());
            f.consents().forEach(c -> people.add(c.by()));
        }
        return people;
    }

    private Actor actor() {
        return desk.current().get();
    }
}
