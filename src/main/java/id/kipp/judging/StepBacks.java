package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.Disclosure;
import id.kipp.assignment.Disclosure.Kind;
import id.kipp.assignment.Disclosure.Scope;
import id.kipp.assignment.DisclosureStore;
import id.kipp.assignment.RestsOn;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Own;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Who judges, decides or works for the secretariat steps back: from one subject, from an institution, or from the edition. It is
 * never refused for what has been done already: sheets that nothing rests on are set aside, the others stay and are told of.
 */
@Service
public class StepBacks {

    private final DisclosureStore disclosures;
    private final SheetsAside work;
    private final SubjectRegister subjects;
    private final Editions editions;
    private final List<RestsOn> resting;
    private final Clock clock;

    StepBacks(
            DisclosureStore disclosures,
            SheetsAside work,
            SubjectRegister subjects,
            Editions editions,
            List<RestsOn> resting,
            Clock clock) {
        this.disclosures = disclosures;
        this.work = work;
        this.subjects = subjects;
        this.editions = editions;
        this.resting = resting;
        this.clock = clock;
    }

    /** From this one, whatever round or decision it is before. @throws Refusal {@code assignment.reason-missing}, {@code conflict.said} */
    public Disclosure fromSubject(Actor actor, SubjectId id, String reason) {
        var subject = subjects.get(id);
        requireAtWork(actor, subject.edition());
        return disclose(actor, subject.edition(), new Scope(Kind.SUBJECT, id.value()), List.of(subject), reason);
    }

    /** From all that the institution has entered, and will. @throws Refusal as {@link #fromSubject} */
    public Disclosure fromInstitution(Actor actor, EditionId edition, AgencyId agency, String reason) {
        requireAtWork(actor, edition);
        var its = subjects.known(subjects.enteredBy(edition, List.of(agency)).keySet());
        return disclose(actor, edition, new Scope(Kind.INSTITUTION, agency.value()), its, reason);
    }

    /**
     * From all rounds and decisions. What was sealed without a conflict stays; what is not finished is for the secretariat to
     * give to others, as when it takes somebody off the team.
     *
     * @throws Refusal as {@link #fromSubject}; {@code edition.chair-leaves} before there is another chair
     */
    public Disclosure fromEdition(Actor actor, EditionId edition, String reason) {
        actor.require(Role.EVALUATOR, Role.PANELIST);
        var why = Typed.reason(reason, AssignmentRefusal.REASON_MISSING);
        var scope = new Scope(Kind.EDITION, edition.value());
        var before = disclosures.find(Disclosure.idOf(scope, actor.id())).filter(Disclosure::holds);
        if (before.isEmpty()) requireAtWork(actor, edition);
        editions.leave(actor, edition);
        return before.isPresent() ? before.get() : disclose(actor, edition, scope, List.of(), why);
    }

    /**
     * The secretariat takes it back, such as what was said of the wrong institution. Places given to others and sheets set aside stay
     * so; whoever withdrew from the edition is named in its team again by hand.
     *
     * @throws Refusal {@code conflict.own} to the person, {@code conflict.undone}, {@code decision.rests} once a decision was made
     *     without them
     */
    public Disclosure takeBack(Actor actor, Disclosure seen, String reason) {
        actor.require(Role.SECRETARIAT);
        var now = disclosures.find(seen.id()).orElse(seen);
        var next = now.undone(actor, reason, clock.instant());
        resting.forEach(r -> r.requireNothing(now));
        return disclosures.save(next);
    }

    /** @param about number and title where it is one subject, else empty */
    public record StepBack(Disclosure disclosure, String about) {}

    /** The actor's own, last first. */
    @Own
    public List<StepBack> mine(Actor actor, EditionId edition) {
        return told(disclosures.of(actor.id(), edition));
    }

    /** Everybody's, also what was taken back, last first. */
    public List<StepBack> of(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return told(disclosures.in(edition));
    }

    private List<StepBack> told(List<Disclosure> all) {
        var ids = all.stream()
                .filter(d -> d.scope().kind() == Kind.SUBJECT)
                .map(d -> SubjectId.of(d.scope().of()))
                .toList();
        var titles =
                subjects.known(ids).stream().collect(toMap(e -> e.id().value(), e -> e.number() + " · " + e.title()));
        return all.stream()
                .map(d -> new StepBack(d, titles.getOrDefault(d.scope().of(), "")))
                .toList();
    }

    private Disclosure disclose(Actor actor, EditionId edition, Scope scope, List<Subject> subjects, String reason) {
        var why = Typed.reason(reason, AssignmentRefusal.REASON_MISSING);
        var before = disclosures.find(Disclosure.idOf(scope, actor.id()));
        if (before.filter(Disclosure::holds).isPresent()) throw new Refusal(AssignmentRefusal.CONFLICT_SAID);
        var done = work.of(
                actor, subjects, why); // first, so that who is cut off in between says it again and the rest is done
        var now = clock.instant();
        return disclosures.save(before.map(d -> d.again(actor, why, done.aside(), done.resting(), now))
                .orElseGet(() -> Disclosure.of(actor, edition, scope, why, done.aside(), done.resting(), now)));
    }

    private void requireAtWork(Actor actor, EditionId edition) {
        actor.require(Role.EVALUATOR, Role.PANELIST, Role.SECRETARIAT);
        if (!actor.is(Role.SECRETARIAT) && !editions.get(edition).team().has(actor.id()))
            throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
    }
}
