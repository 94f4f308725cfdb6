package id.kipp.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Place;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the desk's rows from what they are about, by as many commands for a hundred proposals as for one. */
@Component
class DeskModel {

    private static final int AT_ONCE = 500;

    private final DeskStore rows;
    private final Proposals proposals;
    private final Assignments assignments;
    private final SheetStore sheets;
    private final ConsolidationStore consolidations;
    private final Editions editions;

    DeskModel(
            DeskStore rows,
            Proposals proposals,
            Assignments assignments,
            SheetStore sheets,
            ConsolidationStore consolidations,
            Editions editions) {
        this.rows = rows;
        this.proposals = proposals;
        this.assignments = assignments;
        this.sheets = sheets;
        this.consolidations = consolidations;
        this.editions = editions;
    }

    /** Makes the rows of these anew, and counts their judges' loads; again changes nothing. */
    void refresh(Collection<ProposalId> ids) {
        var all = List.copyOf(ids);
        for (var from = 0; from < all.size(); from += AT_ONCE)
            piece(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }

    /** As the rows of these should be; none for what has neither been admitted nor assigned. */
    Map<ProposalId, DeskRow> truth(Collection<ProposalId> ids) {
        return truth(ids, assignments.standing(ids).stream().collect(toMap(Assignment::id, Function.identity())));
    }

    private void piece(List<ProposalId> ids) {
        var standing = assignments.standing(ids).stream().collect(toMap(Assignment::id, Function.identity()));
        rows.put(ids, truth(ids, standing));
        // also of those whose place has ended: a row that is written already must not hide that their load is not
        standing.values().stream()
                .collect(groupingBy(Assignment::edition))
                .forEach((edition, of) -> rows.count(
                        edition,
                        of.stream()
                                .flatMap(a -> a.places().stream().map(Place::evaluator))
                                .collect(toSet())));
    }

    private Map<ProposalId, DeskRow> truth(Collection<ProposalId> ids, Map<ProposalId, Assignment> standing) {
        var agreed = consolidations.agreedOf(ids);
        return proposals.entrants(ids).stream().collect(groupingBy(Entrant::edition)).entrySet().stream()
                .flatMap(e -> rows(e.getKey(), e.getValue(), standing, agreed))
                .collect(toMap(DeskRow::id, Function.identity()));
    }

    private Stream<DeskRow> rows(
            EditionId edition, List<Entrant> all, Map<ProposalId, Assignment> standing, Set<ProposalId> agreed) {
        var known = editions.get(edition);
        var round = new RoundRule(known, known.constitution().assigned());
        var ids = all.stream().map(Entrant::id).toList();
        var sealed = sheets.sealed(round.key(), ids);
        var apart = round.isWithThird() ? apart(round, ids, standing) : Set.<ProposalId>of();
        return all.stream()
                .flatMap(
                        e -> row(e, standing.get(e.id()), round.round().judges().each(), sealed, agreed))
                .map(r -> apart.contains(r.id()) ? r.apart() : r);
    }

    /** Of those whom nobody has called a third judge to. */
    private Set<ProposalId> apart(RoundRule round, List<ProposalId> ids, Map<ProposalId, Assignment> standing) {
        return sheets.totals(round.key(), ids).entrySet().stream()
                .filter(e -> standing.get(e.getKey()) instanceof Assignment a
                        && a.third().isEmpty()
                        && round.needsThird(a.evaluators().stream()
                                .flatMap(j -> Stream.ofNullable(e.getValue().get(j)))
                                .toList()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static Stream<DeskRow> row(
            Entrant entrant,
            @Nullable Assignment assignment,
            int reviews,
            Map<ProposalId, Set<AccountId>> sealed,
            Set<ProposalId> agreed) {
        var admitted = entrant.stage() == Stage.SCREENED;
        if (entrant.submission() == null || !admitted && assignment == null) return Stream.empty();
        var judges = assignment == null ? List.<AccountId>of() : assignment.evaluators();
        var done = judges.stream()
                .filter(sealed.getOrDefault(entrant.id(), Set.of())::contains)
                .toList();
        var state = !admitted
                ? DeskRow.State.GONE
                : agreed.contains(entrant.id())
                        ? DeskRow.State.AGREED
                        : assignment == null
                                ? DeskRow.State.UNPLACED
                                : !judges.isEmpty() && done.size() == judges.size()
                                        ? DeskRow.State.WAITS
                                        : assignment.third().isPresent() ? DeskRow.State.THIRD : DeskRow.State.JUDGED;
        var header = entrant.submitted();
        return Stream.of(new DeskRow(
                entrant.id(),
                entrant.edition(),
                state,
                header.number(),
                header.title(),
                judges,
                done,
                assignment != null,
                !admitted || assignment != null && assignment.planned().size() >= reviews));
    }
}
