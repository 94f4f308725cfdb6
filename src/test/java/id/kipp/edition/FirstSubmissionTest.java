package id.kipp.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.account.AccountFixture;
import id.kipp.account.Accounts;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.store.Outbox;
import id.kipp.store.StoreRefusal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The first submission freezes the rules, whoever else writes on the edition at that moment. */
@Timeout(60)
class FirstSubmissionTest extends ServiceTest {

    Competition play;
    Queue<Consumer<Edition>> meanwhile = new ArrayDeque<>();

    @BeforeEach
    void competition() {
        play = new Competition(context, 1, 1);
    }

    @Test
    void somebody_who_was_first_is_looked_at_and_then_it_freezes() {
        meanwhile.add(stored ->
                bean(EditionStore.class).save(stored.staffed(play.secretary, stored.team(), clock().instant())));
        submit();
        var read = new EditionStore(bean(Outbox.class), Duration.ZERO).find(play.id);
        assertThat(read).hasValueSatisfying(now -> assertThat(now.isFrozen()).isTrue());
    }

    @Test
    void a_full_disk_is_said_and_not_tried_for_ever() {
        meanwhile.add(stored -> {
            throw new Refusal(StoreRefusal.FULL);
        });
        assertThatThrownBy(this::submit)
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::key)
                .isEqualTo("store.full");
    }

    private void submit() {
        var store = new EditionStore(bean(Outbox.class), Duration.ZERO) {
            @Override
            Edition update(EditionId id, UnaryOperator<Edition> change) {
                return super.update(id, stored -> {
                    var next = change.apply(stored);
                    var other = meanwhile.poll();
                    if (other != null) other.accept(stored);
                    return next;
                });
            }
        };
        new Editions(
                        store,
                        bean(DeadlineStore.class),
                        bean(Presets.class),
                        bean(Accounts.class),
                        none(),
                        actor -> {},
                        clock())
                .firstSubmission(
                        AccountFixture.anAccount(Role.AGENCY).id("agency-1").actor(), play.id);
    }

    private org.springframework.beans.factory.ObjectProvider<AtWork> none() {
        return context.getBeanProvider(AtWork.class);
    }

    private Clock clock() {
        return bean(Clock.class);
    }
}
