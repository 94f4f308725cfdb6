package id.kipp.proposal;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;

/** Whether somebody may decide on a proposal, whatever their role: answered above, where conflicts of interest are known. */
public interface Impartiality {

    /** @throws Refusal {@code conflict.yours} */
    void require(Actor actor, Entrant proposal);
}
