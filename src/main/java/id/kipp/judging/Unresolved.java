package id.kipp.judging;

import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Presiding;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** What all have sealed and no team has agreed on yet. */
@Service
public class Unresolved {

    /** As many of what waits for the chair as a person looks through at once. */
    public static final int SHOWN = 100;

    private final DeskStore rows;
    private final ConsolidationStore consolidations;
    private final Rounds rounds;
    private final ConflictRegister conflicts;
    private final Pacts pacts;
    private final SubjectRegister subjects;

    Unresolved(
            DeskStore rows,
            ConsolidationStore consolidations,
            Rounds rounds,
            ConflictRegister conflicts,
            Pacts pacts,
            SubjectRegister subjects) {
        this.rows = rows;
        this.consolidations = consolidations;
        this.rounds = rounds;
        this.conflicts = conflicts;
        this.pacts = pacts;
        this.subjects = subjects;
    }

    /**
     * By receipt number: for the secretariat all of them; for the chair, and where the chair is in conflict for who stands in,
     * the first {@link #SHOWN} or a few more.
     *
     * @throws Refusal {@code evaluation.chair-only} to whoever can preside over nothing, {@code pact.unsigned}
     */
    public List<Subject> of(Actor actor, EditionId id, String round) {
        var rule = rounds.get(id, round);
        var presiding = actor.is(Role.SECRETARIAT) ? null : presiding(actor, rule);
        var found = new ArrayList<Subject>();
        for (var at = 0; presiding == null || found.size() < SHOWN; at += SHOWN) {
            var page = rows.in(rule.in(), DeskRow.State.WAITS, at, SHOWN).stream()
                    .map(DeskRow::subject)
                    .toList();
            if (page.isEmpty()) break;
            var agreed = consolidations.agreedOf(rule, page); // what has just been decided is off the list at once
            var waiting = page.stream().filter(p -> !agreed.contains(p)).toList();
            subjects.readable(actor, waiting).stream()
                    .filter(p -> presiding == null || presiding.by(actor.id(), p.judged()))
                    .sorted(Comparator.comparing(p -> p.number()))
                    .forEach(found::add);
        }
        return found;
    }

    private Presiding presiding(Actor actor, RoundRule round) {
        var chair = round.chair();
        if (!round.team().contains(actor.id()) || !chair.is(actor.id()) && !chair.presides(actor.id(), true))
            throw round.chairOnly();
        pacts.require(actor, round.edition().id());
        return conflicts.presiding(round.edition().id(), chair, actor.id());
    }
}
