package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import java.util.Optional;

/** Who coordinates the hub of a province: answered by the module of the hubs. Nothing answers: nobody does. */
public interface HubCoordinators {

    /** The institution whose hub guides this province; empty where there is none that works. */
    Optional<AgencyId> of(Province province);

    /** Whether the actor coordinates it; never of a candidate. */
    boolean coordinates(Actor actor, Province province);
}
