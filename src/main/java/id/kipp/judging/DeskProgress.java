package id.kipp.judging;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.FinishedWork;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final SubjectRegister subjects;
    private final FinishedWork work;

    DeskProgress(DeskStore rows, Assignments assignments, SubjectRegister subjects, FinishedWork work) {
        this.work = work;
        this.rows = rows;
        this.assignments = assignments;
        this.subjects = subjects;
    }

    public Counts counts(Actor actor, EditionId edition, String round) {
        actor.require(Role.SECRETARIAT);
        return new Counts(
                count(actor, edition, round, Waiting.UNPLACED),
                count(actor, edition, round, Waiting.INCOMPLETE),
                count(actor, edition, round, Waiting.TO_AGREE),
                count(actor, edition, round, Waiting.APART),
                count(actor, edition, round, Waiting.THIRD),
                rows.count(new DeskRow.In(edition, round), DeskRow.State.AGREED));
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
    public long count(Actor actor, EditionId edition, String round, Waiting what) {
        actor.require(Role.SECRETARIAT);
        var in = new DeskRow.In(edition, round);
        return switch (what) {
            case UNPLACED -> rows.count(in, DeskRow.State.UNPLACED);
            case INCOMPLETE -> rows.incomplete(in);
            case TO_AGREE -> rows.count(in, DeskRow.State.WAITS);
            case APART -> rows.count(in, DeskRow.State.APART);
            case THIRD -> rows.count(in, DeskRow.State.THIRD);
        };
    }

    /** Those counted, by receipt number; a page of them. */
    public List<Subject> waiting(Actor actor, EditionId edition, String round, Waiting what, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        var in = new DeskRow.In(edition, round);
        var page =
                switch (what) {
                    case UNPLACED -> rows.in(in, DeskRow.State.UNPLACED, offset, limit);
                    case INCOMPLETE -> rows.incomplete(in, offset, limit);
                    case TO_AGREE -> rows.in(in, DeskRow.State.WAITS, offset, limit);
                    case APART -> rows.in(in, DeskRow.State.APART, offset, limit);
                    case THIRD -> rows.in(in, DeskRow.State.THIRD, offset, limit);
                };
        return named(actor, page);
    }

    private List<Subject> named(Actor actor, List<DeskRow> page) {
        return subjects.readable(actor, page.stream().map(DeskRow::subject).toList()).stream()
                .sorted(comparing(Subject::number))
                .toList();
    }

    /** How many sheets each evaluator has sealed, of how many, a moment ago. */
    public List<DeskLoad> loads(Actor actor, EditionId edition, String round) {
        actor.require(Role.SECRETARIAT);
        return rows.loads(new DeskRow.In(edition, round));
    }

    /** The first that an evaluator has not sealed, by receipt number. */
    public List<Subject> unsealed(Actor actor, EditionId edition, String round, AccountId judge, int limit) {
        actor.require(Role.SECRETARIAT);
        return named(actor, rows.unsealed(new DeskRow.In(edition, round), judge, limit));
    }

    /** How many have been assigned. */
    public long placed(Actor actor, EditionId edition, String round) {
        actor.require(Role.SECRETARIAT);
        return rows.placed(new DeskRow.In(edition, round));
    }

    /** Assigned ones with their judges as they are this moment. */
    public List<Placed> placed(Actor actor, EditionId edition, String round, PlaceOrder order, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        var page = rows.placed(new DeskRow.In(edition, round), order, offset, limit);
        var now = assignments.standing(page.stream().map(DeskRow::id).toList()).stream()
                .collect(toMap(Assignment::id, Function.identity()));
        var finished = work.finished(
                edition, round, page.stream().map(DeskRow::subject).toList());
        return page.stream()
                .filter(r -> now.containsKey(r.id()))
                .map(r -> new Placed(
                        r.number(),
                        r.title(),
                        Objects.requireNonNull(now.get(r.id())),
                        finished.getOrDefault(r.subject(), Set.of())))
                .toList();
    }

    /**
     * A proposal and who judges it.
     *
     * @param finished who has sealed, and keeps the place
     */
    public record Placed(String number, String title, Assignment assignment, Set<AccountId> finished) {}
}
