package id.kipp.audit;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import org.junit.jupiter.api.Test;

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
}
