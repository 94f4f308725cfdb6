package id.kipp.replication;

import id.kipp.kernel.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a replication is about: who takes what from whom, and why.
 *
 * @param parent the commitment of many that it is part of
 * @param members those of a commitment of many; empty otherwise
 */
public record About(
        Adopter adopter,
        List<Original> originals,
        Interest interest,
        ReplicationScope scope,
        Replica replica,
        @Nullable ReplicationId parent,
        List<Member> members,
        Provenance provenance) {

    public boolean isCollective() {
        return !members.isEmpty();
    }

    /** Whether the person's own institution takes over or owns an original. */
    public boolean concerns(Actor actor) {
        return isAdopter(actor) || originals.stream().anyMatch(o -> o.owner() != null && actor.isOf(o.owner()));
    }

    boolean isAdopter(Actor actor) {
        return adopter.agency() != null && actor.isOf(adopter.agency());
    }

    About with(List<Original> others) {
        return new About(
                adopter,
                others,
                interest,
                ReplicationScope.of(adopter.agency(), adopter.province(), others),
                replica,
                parent,
                members,
                provenance);
    }

    About with(Interest now) {
        return new About(adopter, originals, now, scope, replica, parent, members, provenance);
    }

    About with(Adopter now) {
        return new About(now, originals, interest, scope, replica, parent, members, provenance);
    }

    About with(Replica now) {
        return new About(adopter, originals, interest, scope, now, parent, members, provenance);
    }

    About withMembers(List<Member> all) {
        return new About(adopter, originals, interest, scope, replica, parent, all, provenance);
    }
}
