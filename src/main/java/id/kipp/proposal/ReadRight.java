package id.kipp.proposal;

import id.kipp.kernel.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Modules above say who else may read a proposal: the assigned evaluator, the panel. Denied unless one agrees. */
public interface ReadRight {

    /** Those of the given that the actor may read: asked once for a whole list, so that it costs the same however long. */
    Set<ProposalId> readable(Actor actor, Collection<Entrant> proposals);

    /** Which parts of it: what is judged, where a module does not say otherwise. */
    default Set<Part> parts(Actor actor, Entrant proposal) {
        return readable(actor, List.of(proposal)).isEmpty() ? Set.of() : Part.JUDGED;
    }

    /**
     * Why it is closed to somebody who would otherwise read it; asked once nobody has agreed.
     *
     * @throws id.kipp.kernel.Refusal that says so
     */
    default void explain(Actor actor, Entrant proposal) {}
}
