package id.kipp.objection;

import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.proposal.ProposalId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who reads and decides cases: the secretariat, and the edition's panel once it has signed the pact; nobody in conflict. */
@Component
class CaseAccess {

    private final ObjectionStore store;
    private final Editions editions;
    private final SubjectRegister subjects;
    private final ConflictRegister conflicts;
    private final Pacts pacts;

    CaseAccess(
            ObjectionStore store,
            Editions editions,
            SubjectRegister subjects,
            ConflictRegister conflicts,
            Pacts pacts) {
        this.store = store;
        this.editions = editions;
        this.subjects = subjects;
        this.conflicts = conflicts;
        this.pacts = pacts;
    }

    /** @throws Refusal {@code actor.not-allowed}, {@code pact.missing} */
    void requireDesk(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT, Role.PANELIST);
        if (actor.is(Role.SECRETARIAT)) return;
        if (!editions.get(edition).team().panelists().contains(actor.id()))
            throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
        pacts.require(actor, edition);
    }

    /** Those that the actor is in conflict with are not among them; who wrote them, only the secretariat is told. */
    List<Objection> readable(Actor actor, EditionId edition, Collection<Objection> all) {
        var about = all.stream().map(Objection::proposal).collect(Collectors.toSet());
        var judged = subjects.known(about).stream().map(Subject::judged).toList();
        var closed =
                judged.isEmpty() ? Set.of() : conflicts.of(edition, actor.id()).of(actor.id(), judged);
        return all.stream()
                .filter(o -> !closed.contains(o.proposal()))
                .map(o -> shown(actor, o))
                .toList();
    }

    /** The one that is stored, for who may read and decide it. @throws Refusal {@code objection.unknown}, {@code conflict.yours} */
    Objection open(Actor actor, String id) {
        actor.require(Role.SECRETARIAT, Role.PANELIST);
        var found = store.get(id);
        requireDesk(actor, found.edition());
        conflicts.require(actor, found.proposal());
        return found;
    }

    /** The same where it is as it was seen. @throws Stale */
    Objection current(Actor actor, Objection seen) {
        var now = open(actor, seen.id());
        if (now.version() != seen.version()) throw new Stale();
        return now;
    }

    /** @throws Refusal {@code objection.handler-unknown}, {@code objection.handler-conflict} */
    void requireHandler(Actor actor, Objection about, AccountId handler) {
        var secretaries = editions.get(about.edition()).team().secretaries();
        if (!handler.equals(actor.id()) && !secretaries.contains(handler))
            throw new Refusal(ObjectionRefusal.HANDLER_UNKNOWN);
        if (conflicts
                .of(about.edition(), handler)
                .exist(handler, subjects.get(about.proposal()).judged()))
            throw new Refusal(ObjectionRefusal.HANDLER_CONFLICT);
    }

    /** @throws Refusal {@code conflict.yours} */
    void requireOpen(Actor actor, ProposalId about) {
        conflicts.require(actor, about);
    }

    Objection shown(Actor actor, Objection objection) {
        return actor.is(Role.SECRETARIAT) ? objection : objection.anonymous();
    }
}
