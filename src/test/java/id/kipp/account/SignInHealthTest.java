package id.kipp.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mongodb.MongoException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class SignInHealthTest {

    private final AccountStore accounts = mock();
    private final Hashing hashing = mock();
    private final SignInHealth health = new SignInHealth(accounts, hashing);

    @Test
    void it_is_up_when_a_name_was_looked_up_and_a_password_compared() {
        when(accounts.bySignInName(any())).thenReturn(Optional.empty());
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        verify(accounts).bySignInName(any());
        verify(hashing).matches(any(), any());
    }

    @Test
    void it_is_down_where_nobody_can_be_looked_up_and_says_no_more() {
        when(accounts.bySignInName(any())).thenThrow(new MongoException("somewhere in the store"));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).isEmpty();
    }

    @Test
    void it_is_down_where_any_password_is_right() {
        when(accounts.bySignInName(any())).thenReturn(Optional.empty());
        when(hashing.matches(any(), any())).thenReturn(true);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
