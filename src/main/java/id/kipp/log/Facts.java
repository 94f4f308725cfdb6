package id.kipp.log;

import id.kipp.account.Accounts;
import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.audit.Canonical;
import id.kipp.edition.Edition;
import id.kipp.evaluation.Consolidation;
import id.kipp.evaluation.Consolidations;
import id.kipp.evaluation.Evaluations;
import id.kipp.evaluation.Nomination;
import id.kipp.evaluation.Nominations;
import id.kipp.kernel.Actor;
import id.kipp.panel.Deviation;
import id.kipp.panel.Finalists;
import id.kipp.panel.Hearings;
import id.kipp.panel.Plenaries;
import id.kipp.panel.Plenary;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Proposals;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is known of an edition, as its audit lines hashed it. A fixed number of questions, however many proposals. */
@Component
class Facts {

    private final Proposals proposals;
    private final Assignments assignments;
    private final Evaluations evaluations;
    private final Consolidations consolidations;
    private final Nominations nominations;
    private final Finalists finalists;
    private final Hearings hearings;
    private final Plenaries plenaries;
    private final Accounts accounts;

    Facts(
            Proposals proposals,
            Assignments assignments,
            Evaluations evaluations,
            Consolidations consolidations,
            Nominations nominations,
            Finalists finalists,
            Hearings hearings,
            Plenaries plenaries,
            Accounts accounts) {
        this.proposals = proposals;
        this.assignments = assignments;
        this.evaluations = evaluations;
        this.consolidations = consolidations;
        this.nominations = nominations;
        this.finalists = finalists;
        this.hearings = hearings;
        this.plenaries = plenaries;
        this.accounts = accounts;
    }

    /** Canonical lines by file; those of one file in no particular order. */
    Map<LogFile, List<String>> of(Actor actor, Edition edition) {
        var id = edition.id();
        var facts = new EnumMap<LogFile, List<String>>(LogFile.class);
        facts.put(LogFile.EDITION, lines(Stream.of(edition.facts())));
        facts.put(LogFile.PROPOSALS, lines(proposals.whole(actor, id).stream().map(Proposal::facts)));
        facts.put(LogFile.ASSIGNMENTS, lines(assignments.of(actor, id).stream().map(Assignment::facts)));
        facts.put(
                LogFile.SHEETS,
                lines(Stream.concat(
                        evaluations.sealed(actor, id).stream().flatMap(s -> s.facts().stream()),
                        hearings.sealed(actor, id).stream().flatMap(s -> s.facts().stream()))));
        facts.put(
                LogFile.CONSOLIDATIONS,
                lines(consolidations.agreed(actor, id).stream().map(Consolidation::facts)));
        var nominated =
                nominations.of(actor, id).stream().filter(Nomination::isDecided).map(Facts::decision);
        var decided = Stream.concat(finalists.of(actor, id).stream(), plenaries.of(actor, id).stream())
                .filter(Plenary::decided)
                .map(Facts::decision);
        facts.put(LogFile.DECISIONS, lines(Stream.concat(nominated, decided)));
        return facts;
    }

    /** Who the opaque ids of the edition's judges are. */
    List<String> judges(Edition edition) {
        var people = Stream.concat(edition.team().evaluators().stream(), edition.team().panelists().stream())
                .toList();
        var names = new TreeMap<String, String>();
        accounts.names(people).forEach((who, name) -> names.put(who.value(), name));
        return lines(names.entrySet().stream().map(n -> Map.of("judge", n.getKey(), "name", n.getValue())));
    }

    private static Map<String, Object> decision(Nomination made) {
        return Map.of(
                "content",
                made.facts(),
                "reasons",
                made.deviations().stream().map(Nomination.Deviation::reason).toList());
    }

    private static Map<String, Object> decision(Plenary made) {
        return Map.of(
                "content",
                made.facts(),
                "reasons",
                made.deviations().stream().map(Deviation::reason).toList());
    }

    private static List<String> lines(Stream<? extends Map<String, ?>> facts) {
        return facts.map(Canonical::json).toList();
    }
}
