package id.kipp.judging;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Proposals;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * How far the desk is over a whole edition, counted and listed from small rows that follow what happens within a second or
 * two. It says who and how many, never what anybody gave.
 */
@Service
public class DeskProgress {

    private final DeskStore rows;
    private final Assignments assignments;
    private final Proposals proposals;

    DeskProgress(DeskStore rows, Assignments assignments, Proposals proposals) {
        this.rows = rows;
        this.assignments = assignments;
        this.proposals = proposals;
    }

    public Counts counts(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return new Counts(
                count(actor, edition, Waiting.UNPLACED),
                count(actor, edition, Waiting.INCOMPLETE),
                count(actor, edition, Waiting.TO_AGREE),
                count(actor, edition, Waiting.APART),
                count(actor, edition, Waiting.THIRD),
                rows.count(edition, DeskRow.State.AGREED));
    }

    /**
     * @param unplaced admitted, without judges
     * @param incomplete assigned, and lacking a judge
     * @param waiting all sealed, no score agreed
     * @param apart two sealed, too far apart, no score agreed
     * @param third a third judge is at work
     * @param agreed ready to be ranked
     */
    public record Counts(long unplaced, long incomplete, long waiting, long apart, long third, long agreed) {}

    /** What a figure of the control room counts. */
    public enum Waiting {
        /** Admitted, and without judges. */
        UNPLACED,
        /** Assigned, and lacking a judge. */
        INCOMPLETE,
        /** All sealed, no score agreed. */
        TO_AGREE,
        /** Two have sealed, too far apart: they agree, or a third judge is called. */
        APART,
        /** A third judge has been called, and has not sealed. */
        THIRD
    }

    /** As many as {@link #counts} says wait for this. */
    public long count(Actor actor, EditionId edition, Waiting what) {
        actor.require(Role.SECRETARIAT);
        return switch (what) {
            case UNPLACED -> rows.count(edition, DeskRow.State.UNPLACED);
            case INCOMPLETE -> rows.incomplete(edition);
            case TO_AGREE -> rows.count(edition, DeskRow.State.WAITS);
            case APART -> rows.count(edition, DeskRow.State.APART);
            case THIRD -> rows.count(edition, DeskRow.State.THIRD);
        };
    }

    /** Those counted, by receipt number; a page of them. */
    public List<Entrant> waiting(Actor actor, EditionId edition, Waiting what, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        var page =
                switch (what) {
                    case UNPLACED -> rows.in(edition, DeskRow.State.UNPLACED, offset, limit);
                    case INCOMPLETE -> rows.incomplete(edition, offset, limit);
                    case TO_AGREE -> rows.in(edition, DeskRow.State.WAITS, offset, limit);
                    case APART -> rows.in(edition, DeskRow.State.APART, offset, limit);
                    case THIRD -> rows.in(edition, DeskRow.State.THIRD, offset, limit);
                };
        return proposals.all(actor, page.stream().map(DeskRow::id).toList()).stream()
                .sorted(comparing(p -> p.submitted().number()))
                .toList();
    }

    /** How many sheets each evaluator has sealed, of how many, a moment ago. */
    public List<DeskLoad> loads(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return rows.loads(edition);
    }

    /** How many have been assigned. */
    public long placed(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return rows.placed(edition);
    }

    /** Assigned ones with their judges as they are this moment; those that lack one on top, then by receipt number. */
    public List<Placed> placed(Actor actor, EditionId edition, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        var page = rows.placed(edition, offset, limit);
        var now = assignments.standing(page.stream().map(DeskRow::id).toList()).stream()
                .collect(toMap(Assignment::id, Function.identity()));
        return page.stream()
                .filter(r -> now.containsKey(r.id()))
                .map(r -> new Placed(r.number(), r.title(), Objects.requireNonNull(now.get(r.id()))))
                .toList();
    }

    /** A proposal and who judges it. */
    public record Placed(String number, String title, Assignment assignment) {}
}
