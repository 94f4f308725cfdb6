package id.kipp.account;

import id.kipp.kernel.Refusal;
import java.text.Normalizer;
import java.util.Map;
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

    /** How many letters may become one when they are written in their usual way: a letter and its marks. */
    private static final int LETTERS = 4;

    private final PasswordEncoder encoder;
    private final Semaphore scarce = new Semaphore(4); // each hash takes 16 MB and a core for a moment
    private @Nullable String nobodys;

    Hashing() {
        this(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    Hashing(Argon2PasswordEncoder argon2) {
        this.encoder = new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2));
        Thread.ofPlatform().daemon().name("nobodys-hash").start(this::nobodys); // the start need not wait for it
    }

    /** @throws Refusal as {@link #require} */
    Secret encode(String password, String about) {
        require(password, about);
        return new Secret(guarded(() -> encoder.encode(normal(password))));
    }

    /**
     * @param about what is known of the person, in any order
     * @throws Refusal {@code account.password-length}, {@code account.password-weak} when it is easily guessed
     */
    static void require(String password, String about) {
        requireLength(password);
        var text = normal(password);
        if (Guessable.isOf(about, text)) throw new Refusal(AccountRefusal.PASSWORD_WEAK);
    }

    /** @throws Refusal {@code account.password-length} */
    static void requireLength(String password) {
        var length = normal(password).length();
        if (length < MIN || length > MAX) throw new Refusal(AccountRefusal.PASSWORD_LENGTH, MIN, MAX);
    }

    /** Whether it would be tried among the first, whoever's it is. */
    static boolean isCommon(String password) {
        return Guessable.isOf("", normal(password));
    }

    /** Of what is too long in any way of writing only as much as shows that it is. */
    private static String normal(String typed) {
        var password = typed.length() > MAX * LETTERS ? typed.substring(0, MAX * LETTERS) : typed;
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** Takes the same time for an account without a password, or without an account. */
    boolean matches(String password, @Nullable Secret hash) {
        var text = normal(password);
        var tried = text.length() > MAX ? text.substring(0, MAX) : text;
        var same = guarded(() -> encoder.matches(tried, hash == null ? nobodys() : hash.hash()));
        return same && hash != null && text.length() <= MAX;
    }

    /** Made by whoever comes first: nobody who signs in waits for a thread that others may hold. */
    private synchronized String nobodys() {
        if (nobodys == null) nobodys = encoder.encode("nobody's");
        return nobodys;
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
