package id.kipp.proposal;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who may read or write which proposal. Denied unless a rule here, or a {@link ReadRight} from above, agrees. */
@Component
class ProposalAccess {

    /** What the secretariat sees of a competition: entries, not the agencies' own drafts. */
    private static final Set<Stage> NOT_YET_ENTERED = EnumSet.of(Stage.DRAFT, Stage.DISCARDED, Stage.AT_AGENCY);

    private final SingletonSupplier<List<ReadRight>>
            rights; // looked up late, and once: those above depend on this module's services

    ProposalAccess(ObjectProvider<ReadRight> rights) {
        this.rights = SingletonSupplier.of(() -> rights.stream().toList());
    }

    /** @throws Refusal {@code proposal.not-for-you} */
    void requireReader(Actor actor, Proposal proposal) {
        requireReader(actor, proposal.entrant());
    }

    /** @throws Refusal {@code proposal.not-for-you} */
    void requireReader(Actor actor, Entrant proposal) {
        if (mayRead(actor, proposal)) return;
        rights.obtain().forEach(r -> r.explain(actor, proposal));
        throw new Refusal(ProposalRefusal.NOT_FOR_YOU);
    }

    boolean mayRead(Actor actor, Entrant proposal) {
        return mayReadAsIs(actor, proposal)
                || rights.obtain().stream()
                        .anyMatch(r -> !r.readable(actor, List.of(proposal)).isEmpty());
    }

    /** What of it; nothing for whoever may not read it. */
    Set<Part> parts(Actor actor, Entrant proposal) {
        var parts = EnumSet.noneOf(Part.class);
        if (isOfUnit(actor, proposal) || isOfAgency(actor, proposal)) {
            parts.addAll(Part.PROPOSED);
            if (proposal.submission() != null) parts.addAll(Part.RECEIVED);
        }
        if (actor.is(Role.SECRETARIAT) && entered(proposal)) parts.addAll(Part.ENTERED);
        rights.obtain().forEach(r -> parts.addAll(r.parts(actor, proposal)));
        return parts;
    }

    /** In as many commands as for one. */
    List<Entrant> readable(Actor actor, Collection<Entrant> proposals) {
        var others = proposals.stream().filter(p -> !mayReadAsIs(actor, p)).toList();
        var granted = others.isEmpty()
                ? Set.<ProposalId>of()
                : rights.obtain().stream()
                        .flatMap(r -> r.readable(actor, others).stream())
                        .collect(Collectors.toSet());
        return proposals.stream()
                .filter(p -> mayReadAsIs(actor, p) || granted.contains(p.id()))
                .toList();
    }

    /** By what stands in the proposal itself. */
    private static boolean mayReadAsIs(Actor actor, Entrant proposal) {
        return isOfUnit(actor, proposal)
                || isOfAgency(actor, proposal)
                || actor.is(Role.SECRETARIAT) && entered(proposal);
    }

    /** Unit or agency, and nothing else to do with it. */
    boolean proposes(Actor actor, Entrant proposal) {
        return (isOfUnit(actor, proposal) || isOfAgency(actor, proposal)) && !actor.is(Role.SECRETARIAT);
    }

    void requireUnit(Actor actor, Proposal proposal) {
        if (!isOfUnit(actor, proposal.entrant())) throw new Refusal(ProposalRefusal.NOT_YOUR_UNIT);
    }

    void requireAgency(Actor actor, Proposal proposal) {
        if (!isOfAgency(actor, proposal.entrant())) throw new Refusal(ProposalRefusal.NOT_YOUR_AGENCY);
    }

    private static boolean isOfUnit(Actor actor, Entrant proposal) {
        return actor.is(Role.SERVICE_UNIT)
                && actor.unit().filter(proposal.unit()::equals).isPresent();
    }

    private static boolean isOfAgency(Actor actor, Entrant proposal) {
        return actor.is(Role.AGENCY) && actor.isOf(proposal.agency());
    }

    private static boolean entered(Entrant proposal) {
        return !NOT_YET_ENTERED.contains(proposal.stage()) && proposal.submission() != null;
    }
}
