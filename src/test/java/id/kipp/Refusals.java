package id.kipp;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** For tests of what is turned down. */
public interface Refusals {

    default void assertRefused(Refusal.Reason reason, ThrowingCallable asking) {
        assertRefused(reason.key(), asking);
    }

    default void assertRefused(String key, ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(Refusal.class, r -> org.assertj.core.api.Assertions.assertThat(r.key())
                        .isEqualTo(key));
    }
}
