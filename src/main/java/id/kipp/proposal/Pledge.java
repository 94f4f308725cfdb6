package id.kipp.proposal;

import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;

/** Whether a judge has pledged integrity in an edition: answered above, where pacts are kept. Who has not sees no list of entries. */
public interface Pledge {

    /** @throws id.kipp.kernel.Refusal {@code pact.unsigned} */
    void require(Actor actor, EditionId edition);
}
