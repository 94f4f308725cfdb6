package id.kipp.judging;

import id.kipp.assignment.Assignments;
import id.kipp.assignment.Subject;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What becomes of the work of somebody who steps back. */
@Component
class SheetsAside {

    private final SheetStore sheets;
    private final ConsolidationStore consolidations;
    private final Rounds rounds;
    private final Assignments assignments;
    private final List<Decides> deciders;
    private final Clock clock;

    SheetsAside(
            SheetStore sheets,
            ConsolidationStore consolidations,
            Rounds rounds,
            Assignments assignments,
            List<Decides> deciders,
            Clock clock) {
        this.sheets = sheets;
        this.consolidations = consolidations;
        this.rounds = rounds;
        this.assignments = assignments;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** @param aside sheets that count no more @param resting sealed ones on which something rests: they stay, and are told of */
    record Done(int aside, int resting) {}

    /** In every round: sealed sheets are set aside where nothing rests on them, and places are given up. Again does what is left. */
    Done of(Actor actor, Collection<Subject> subjects, String why) {
        var aside = 0;
        var resting = 0;
        for (var subject : subjects) {
            for (var round : rounds.of(subject.edition())) {
                var sealed = sheets.find(SheetId.of(round.key(), subject.id(), actor.id()))
                        .filter(s -> s.aside() == null && !s.sealed().isEmpty());
                if (sealed.isPresent() && rests(round, subject)) {
                    resting++;
                    continue;
                }
                if (sealed.isPresent()) {
                    sheets.save(sealed.get().setAside(actor, why, clock.instant()));
                    aside++;
                }
                if (round.assigned()
                        && assignments.standing(List.of(round.of(subject.id()))).stream()
                                .anyMatch(a -> a.has(actor.id())))
                    assignments.giveUp(actor, round.of(subject.id()), why);
            }
        }
        return new Done(aside, resting);
    }

    private boolean rests(RoundRule round, Subject subject) {
        try {
            requireUnsettled(round, subject);
            return false;
        } catch (Refusal settled) {
            return true;
        }
    }

    /** @throws Refusal {@code consolidation.agreed} and those of a decision once something rests on the sheets */
    void requireUnsettled(RoundRule rule, Subject subject) {
        if (rule.agreed()
                && consolidations
                        .find(rule.of(subject.id()))
                        .filter(Consolidation::isAgreed)
                        .isPresent()) throw new Refusal(JudgingRefusal.CONSOLIDATION_AGREED);
        var group = subject.group();
        deciders.forEach(d -> d.requireUndecided(subject.edition(), rule.key(), group));
    }
}
