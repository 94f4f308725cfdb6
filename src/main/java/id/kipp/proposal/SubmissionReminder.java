package id.kipp.proposal;

import id.kipp.audit.AuditEntry;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.edition.StepEnd;
import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Subject;
import id.kipp.notice.Telling;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Units with a draft and agencies with something to review are reminded before submission closes. */
@Component
class SubmissionReminder implements Concern {

    private final ProposalStore store;
    private final Editions editions;

    SubmissionReminder(ProposalStore store, Editions editions) {
        this.store = store;
        this.editions = editions;
    }

    @Override
    public Set<String> actions() {
        return Set.of(StepEnd.CLOSING);
    }

    @Override
    public List<Telling> about(Actor teller, AuditEntry line) {
        var end = StepEnd.of(line);
        if (end.step() != Step.SUBMISSION || !end.stands(editions.get(end.edition()))) return List.of();
        var units = store.unfinished(end.edition(), Set.of(Stage.DRAFT, Stage.RETURNED)).stream()
                .map(Unfinished::unit)
                .distinct()
                .map(u -> told(Audience.unit(u), "deadline.drafts", end));
        var agencies = store.unfinished(end.edition(), Set.of(Stage.AT_AGENCY)).stream()
                .map(Unfinished::agency)
                .distinct()
                .map(a -> told(Audience.adminsOf(a), "deadline.reviews", end));
        return Stream.concat(units, agencies).toList();
    }

    private static Telling told(Audience to, String key, StepEnd end) {
        return Telling.of(to, key, Subject.Kind.EDITION, end.edition().value(), end.when());
    }
}
