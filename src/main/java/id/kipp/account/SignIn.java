package id.kipp.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password. Unknown name and wrong password get the same answer in the same time; only whoever knows the
 * password hears that an account is locked.
 */
@Component
class SignIn implements AuthenticationProvider {

    /** Of an address by RFC 5321, and a little more. */
    private static final int NAME_MAX = 320;

    private final AccountStore accounts;
    private final Hashing hashing;
    private final Actors actors;
    private final Proofs proofs;
    private final KnownDevices devices;
    private final RateLimiter perDevice;
    private final RateLimiter perAccount;
    private final RateLimiter perAddress;

    SignIn(AccountStore accounts, Hashing hashing, Actors actors, Proofs proofs, KnownDevices devices, Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.actors = actors;
        this.proofs = proofs;
        this.devices = devices;
        this.perDevice = new RateLimiter(5, Duration.ofMinutes(1), clock);
        this.perAccount = new RateLimiter(5, Duration.ofMinutes(1), clock);
        this.perAddress = new RateLimiter(30, Duration.ofSeconds(10), clock);
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        var name = Account.normalised(tried.getName());
        var password = String.valueOf(tried.getCredentials());
        var possible = name.length() <= NAME_MAX && password.length() <= Hashing.MAX * 4;
        var from = from(tried, possible ? name : "");
        var brake = brake(from, possible ? name : "");
        var account = possible ? accounts.bySignInName(name) : Optional.<Account>empty();
        var hash = account.map(a -> a.access().password()).orElse(null);
        if (!hashing.matches(possible ? password : "", hash))
            throw new BadCredentialsException("wrong name or password");
        brake.run();
        var person = account.orElseThrow();
        if (person.state() == AccountState.LOCKED) throw new LockedException("locked");
        var common = Hashing.isCommon(password);
        if (proofs.owes(person)) throw new ProofOwed(proofs.door(person, common, from));
        return actors.session(person, common, Factor.PASSWORD);
    }

    /**
     * Counts the try, and gives what takes it back. On a device where this person has signed in before it is counted for the
     * device alone, whatever others do to the account and from wherever.
     */
    private Runnable brake(TriedFrom from, String name) {
        if (from.known()) {
            slowDown(perDevice.press(from.key()));
            return () -> perDevice.release(from.key());
        }
        slowDown(
                perAddress.press(from.key())); // first: whoever floods is stopped before anything else is done for them
        slowDown(perAccount.press(name));
        return () -> {
            perAccount.release(name);
            perAddress.release(from.key());
        };
    }

    private TriedFrom from(Authentication tried, String name) {
        return knownDevice(tried, name)
                .map(TriedFrom::device)
                .orElseGet(() -> TriedFrom.address(
                        tried.getDetails() instanceof WebAuthenticationDetails d ? d.getRemoteAddress() : ""));
    }

    /** Nothing is read for who keeps nothing that was signed here. */
    private Optional<String> knownDevice(Authentication tried, String name) {
        if (!(tried.getDetails() instanceof SignInDetails from) || !devices.isAny(from.device()))
            return Optional.empty();
        return accounts.bySignInName(name).flatMap(person -> devices.known(from.device(), person));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static void slowDown(Duration wait) {
        if (!wait.isZero()) throw new TooManyTries(wait);
    }
}
