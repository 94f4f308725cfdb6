package id.kipp.audit;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import id.kipp.store.Lease;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FollowersTest extends ServiceTest implements Refusals {

    @Test
    void what_acts_on_others_is_not_done_anew_and_neither_is_what_nobody_knows() {
        var administrator = actor(Role.ADMINISTRATOR);
        var followers = bean(Followers.class);
        var acting = followers.lags(administrator).stream()
                .filter(lag -> !lag.remade())
                .map(Followers.Lag::follower)
                .toList();
        assertThat(acting).isNotEmpty();
        for (var follower : acting)
            assertRefused(AuditRefusal.FOLLOWER_UNKNOWN, () -> followers.rebuild(administrator, follower));
        assertRefused(AuditRefusal.FOLLOWER_UNKNOWN, () -> followers.rebuild(administrator, "tidak-ada"));
    }

    @Test
    void each_puts_again_what_was_lost_before_anybody_is_served_and_before_it_goes() {
        var done = new ArrayList<String>();
        var runners = new Runners(
                new StaticListableBeanFactory(Map.of("follower", new Lost(done))).getBeanProvider(Follower.class),
                bean(AuditStore.class),
                bean(ChainPages.class),
                bean(FollowerStore.class),
                bean(Relay.class),
                bean(Lease.class),
                bean(Clock.class));
        runners.start();
        assertThat(done).containsExactly("prepared");
        runners.stop();
    }

    private record Lost(List<String> done) implements Follower {
        @Override
        public String name() {
            return "lost";
        }

        @Override
        public boolean effects() {
            return false;
        }

        @Override
        public void take(List<AuditEntry> lines) {
            done.add("taken");
        }

        @Override
        public void prepare() {
            done.add("prepared");
        }
    }
}
