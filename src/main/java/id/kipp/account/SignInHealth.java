package id.kipp.account;

import com.mongodb.MongoException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up while somebody can sign in: what is typed is looked up and compared as at the door, for nobody. */
@Component("signIn")
class SignInHealth implements HealthIndicator {

    private final AccountStore accounts;
    private final Hashing hashing;

    SignInHealth(AccountStore accounts, Hashing hashing) {
        this.accounts = accounts;
        this.hashing = hashing;
    }

    @Override
    public Health health() {
        try {
            accounts.bySignInName("nobody@health.invalid");
            return hashing.matches("nobody's own", null)
                    ? Health.down().build()
                    : Health.up().build();
        } catch (MongoException e) {
            return Health.down().build();
        }
    }
}
