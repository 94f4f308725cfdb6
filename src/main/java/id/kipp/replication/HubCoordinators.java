package id.kipp.replication;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import java.util.Optional;
import java.util.Set;

/** Who coordinates the hub of a province: answered by the module of the hubs. Nothing answers: nobody does. */
public interface HubCoordinators {

    /** The people of the hub that guides this province; none where there is none that works. */
    Set<AccountId> of(Province province);

    /** Whether the actor coordinates it; never of a candidate. */
    boolean coordinates(Actor actor, Province province);

    /** The province whose hub the actor coordinates; none of a national institution. */
    Optional<Province> guided(Actor actor);

    /** Whether the actor reads whatever the hub does of this province: who coordinates it, and the province's secretary. */
    boolean reads(Actor actor, Province province);

    /** Whether the actor mentors there by a letter that holds: reads every case of it and helps with it. */
    boolean mentors(Actor actor, Province province);
}
