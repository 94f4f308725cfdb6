package id.kipp.account;

import id.kipp.kernel.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords, hashed with Argon2id. The hash says which algorithm made it, so a better one can follow. */
@Component
class Hashing {

    static final int MIN = 10;
    static final int MAX = 128;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    private final Semaphore scarce = new Semaphore(4); // each hash takes 16 MB and a core for a moment
    private final CompletableFuture<String> nobodys =
            CompletableFuture.supplyAsync(() -> encoder.encode("nobody's")); // the start need not wait for it

    /** @throws Refusal when it is too short, too long or too easily guessed */
    Secret encode(String password, String signInName) {
        var text = Normalizer.normalize(password, Normalizer.Form.NFKC);
        if (text.length() < MIN || text.length() > MAX) throw new Refusal(AccountRefusal.PASSWORD_LENGTH, MIN, MAX);
        var mailbox = signInName.substring(0, signInName.indexOf('@'));
        if (text.chars().distinct().count() < 5
                || text.toLowerCase(Locale.ROOT).contains(mailbox) && mailbox.length() > 3) {
            throw new Refusal(AccountRefusal.PASSWORD_WEAK);
        }
        return new Secret(guarded(() -> encoder.encode(text)));
    }

    /** Takes the same time for an account without a password, or without an account. */
    boolean matches(String password, @Nullable Secret hash) {
        var text = Normalizer.normalize(password, Normalizer.Form.NFKC);
        var tried = text.length() > MAX ? text.substring(0, MAX) : text;
        var same = guarded(() -> encoder.matches(tried, hash == null ? nobodys.join() : hash.hash()));
        return same && hash != null && text.length() <= MAX;
    }

    private <T> T guarded(Supplier<T> work) {
        scarce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            scarce.release();
        }
    }
}
