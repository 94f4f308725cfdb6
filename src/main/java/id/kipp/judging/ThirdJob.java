package id.kipp.judging;

import static java.util.Comparator.comparing;

import id.kipp.account.Actors;
import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Once the judge more and those before have sealed, what counts by the edition's rule is the agreed score; again changes nothing. */
@Component
class ThirdJob implements Follower {

    private final SheetStore sheets;
    private final ConsolidationStore consolidations;
    private final Rounds rounds;
    private final Assignments assignments;
    private final Actors actors;
    private final Clock clock;

    ThirdJob(
            SheetStore sheets,
            ConsolidationStore consolidations,
            Rounds rounds,
            Assignments assignments,
            Actors actors,
            Clock clock) {
        this.sheets = sheets;
        this.consolidations = consolidations;
        this.rounds = rounds;
        this.assignments = assignments;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "third";
    }

    @Override
    public boolean effects() {
        return true;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return line.action().equals("sheet.sealed");
    }

    @Override
    public void take(List<AuditEntry> lines) {
        for (var line : lines) sheets.about(line.subject()).ifPresent(this::sealed);
    }

    private void sealed(Sheet sheet) {
        var rule = rounds.get(sheet.edition(), sheet.round());
        if (!rule.isWithThird() || !rule.agreed()) return; // where nobody agrees the mean is taken when it is asked for
        assignments.standing(List.of(rule.of(sheet.subject()))).stream()
                .filter(a -> a.third().isPresent())
                .forEach(a -> settle(rule, a));
    }

    private void settle(RoundRule rule, Assignment assignment) {
        var id = assignment.id();
        var basis = sheets.of(rule.key(), id.subject()).stream()
                .filter(s -> assignment.has(s.judge()))
                .sorted(comparing(s -> s.judge().value()))
                .flatMap(s -> s.current().stream().map(v -> new Consolidation.Basis(s.judge(), v.no(), v.total())))
                .toList();
        var wanted =
                Math.max(assignment.evaluators().size(), rule.round().judges().each() + 1);
        if (basis.size() < wanted) return; // one is still at work, or to be replaced
        var actor = actors.system(name());
        var now = clock.instant();
        var after = rule.round().merging().counted();
        var mean = OneMore.mean(
                after, basis.stream().map(Consolidation.Basis::total).toList());
        var settled = Agreement.follows(mean, Agreement.Way.of(after), actor.id(), now);
        try {
            consolidations.change(
                    Consolidation.none(id, assignment.edition()), stored -> stored.agreed(actor, settled, basis, now));
        } catch (Refusal refusal) {
            if (!refusal.is(JudgingRefusal.CONSOLIDATION_AGREED)) throw refusal; // before, or by the team just then
        }
    }
}
