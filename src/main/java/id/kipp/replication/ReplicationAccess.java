package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** As what somebody may act in a replication. Whoever is no party of it does not learn that it is there. */
@Component
class ReplicationAccess {

    private final ObjectProvider<HubCoordinators> hubs;

    ReplicationAccess(ObjectProvider<HubCoordinators> hubs) {
        this.hubs = hubs;
    }

    Set<Party> parties(Actor actor, About about) {
        var parties = EnumSet.noneOf(Party.class);
        var adopter = about.adopter();
        var ofAdopter = about.isAdopter(actor);
        if (ofAdopter && actor.is(Role.AGENCY)) parties.addAll(List.of(Party.ADOPTER, Party.APPROVER));
        if (ofAdopter
                && actor.is(Role.SERVICE_UNIT)
                && adopter.unit() != null
                && actor.unit().filter(adopter.unit()::equals).isPresent()) parties.add(Party.ADOPTER);
        if (actor.is(Role.AGENCY) && isOwner(actor, about)) parties.add(Party.OWNER);
        if (adopter.province() != null && coordinates(actor, adopter.province())) parties.add(Party.HUB);
        if (actor.is(Role.SECRETARIAT)) parties.add(Party.MINISTRY);
        return parties;
    }

    boolean coordinates(Actor actor, Province province) {
        return hubs.stream().anyMatch(h -> h.coordinates(actor, province));
    }

    /** The province whose hub the actor coordinates. */
    Optional<Province> guided(Actor actor) {
        return hubs.stream().flatMap(h -> h.guided(actor).stream()).findFirst();
    }

    boolean lists(Actor actor, Province province) {
        return hubs.stream().anyMatch(h -> h.reads(actor, province) || h.mentors(actor, province));
    }

    private boolean reads(Actor actor, About about) {
        var province = about.adopter().province();
        return province != null && lists(actor, province);
    }

    /** Accompanies it: reads all of it and does no step of it. */
    boolean mentors(Actor actor, About about) {
        var province = about.adopter().province();
        return province != null && hubs.stream().anyMatch(h -> h.mentors(actor, province));
    }

    /** As which of those who may do it the actor does this step; the nearest to it first. @throws Refusal {@code actor.not-allowed} */
    Party require(Actor actor, About about, Set<Party> who) {
        var own = parties(actor, about);
        own.retainAll(who);
        return own.stream().findFirst().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
    }

    /** A draft is the adopter's alone, also once it is dropped. */
    boolean maySee(Actor actor, Replication one) {
        var parties = parties(actor, one.about());
        if (one.isUnsent()) return parties.contains(Party.ADOPTER);
        return !parties.isEmpty() || isMember(actor, one.about()) || reads(actor, one.about());
    }

    /** One of those that commit themselves together reads what all of them do. */
    private static boolean isMember(Actor actor, About about) {
        return actor.is(Role.AGENCY)
                && about.members().stream().anyMatch(m -> m.agency() != null && actor.isOf(m.agency()));
    }

    private static boolean isOwner(Actor actor, About about) {
        return about.originals().stream().anyMatch(o -> o.owner() != null && actor.isOf(o.owner()));
    }
}
