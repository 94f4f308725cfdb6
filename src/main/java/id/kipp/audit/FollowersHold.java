package id.kipp.audit;

import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No follower says that it has taken a line that is not there: what comes next would pass it by; and none is where another has put it. */
@Component
@Order(5)
class FollowersHold implements Invariant {

    private final FollowerStore followers;
    private final AuditStore chain;

    FollowersHold(FollowerStore followers, AuditStore chain) {
        this.followers = followers;
        this.chain = chain;
    }

    @Override
    public String name() {
        return "audit.followers";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var places = followers.places();
        var height = chain.height(); // after the places: both only grow
        var sealed = places.values().stream().anyMatch(p -> !p.mac().isEmpty()); // else an earlier version wrote them
        places.forEach((name, place) -> {
            if (place.seq() > height) broken.accept(new Broken(FollowerStore.NAME, name, "check.follower-ahead"));
            if (sealed && !followers.isOurs(name, place))
                broken.accept(new Broken(FollowerStore.NAME, name, "check.follower-moved"));
        });
        for (var name : followers.known())
            if (!places.containsKey(name)) broken.accept(new Broken(FollowerStore.NAME, name, "check.follower-gone"));
        return places.size();
    }
}
