package id.kipp.proposal;

import id.kipp.kernel.Actor;

/** Modules above say who else may read a proposal: the assigned evaluator, the panel. Denied unless one agrees. */
public interface ReadRight {
    boolean mayRead(Actor actor, Proposal proposal);
}
