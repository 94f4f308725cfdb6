package id.kipp.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import id.kipp.kernel.AccountId;
import id.kipp.store.Sealing;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Codes of authenticator apps (RFC 6238): six figures, half a minute each, the one before and the one after taken too. */
@Component
class CodeApps {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String USE = "code-app";
    private static final int SECRET_LETTERS = 32; // five bits each: 160, as the app's hash takes
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator(STEP, 6);
    private final Sealing sealing;

    CodeApps(Sealing sealing) {
        this.sealing = sealing;
    }

    /** A new secret, which an app reads from a picture or a person types. */
    AppOffer offer(Account person) {
        var secret = Token.random(SECRET_LETTERS).toUpperCase(Locale.ROOT);
        var uri = "otpauth://totp/KIPP:%s?secret=%s&issuer=KIPP"
                .formatted(URLEncoder.encode(person.signInName(), StandardCharsets.UTF_8), secret);
        return new AppOffer(secret, uri);
    }

    /** The app, once it has shown a right code of the secret; nothing where the code is wrong. */
    Optional<CodeApp> confirmed(Account person, AppOffer offer, String code, Instant now) {
        return step(offer.secret(), code, now, -1)
                .map(step -> new CodeApp(sealing.seal(USE, person.id().value(), offer.secret()), step, now, null));
    }

    /** The app after this code was taken; nothing where it is wrong, was taken before, or the key is another. */
    Optional<CodeApp> used(Account person, CodeApp app, String code, Instant now) {
        return sealing.open(USE, person.id().value(), app.sealed())
                .flatMap(secret -> step(secret, code, now, app.last()))
                .map(step -> new CodeApp(app.sealed(), step, app.added(), now));
    }

    /** Whether what the app shares can still be read; not where the sealing key is another than when it was enrolled. */
    boolean opens(AccountId person, CodeApp app) {
        return sealing.open(USE, person.value(), app.sealed()).isPresent();
    }

    private Optional<Long> step(String secret, String code, Instant now, long after) {
        var typed = code.replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
        var middle = now.getEpochSecond() / STEP.toSeconds();
        for (var step = middle - 1; step <= middle + 1; step++) {
            if (step > after && MessageDigest.isEqual(typed, code(secret, step))) return Optional.of(step);
        }
        return Optional.empty();
    }

    private byte[] code(String secret, long step) {
        try {
            var key = new SecretKeySpec(bytes(secret), codes.getAlgorithm());
            var at = Instant.ofEpochSecond(step * STEP.toSeconds());
            return codes.generateOneTimePasswordString(key, at).getBytes(StandardCharsets.UTF_8);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible); // any bytes are a key of this kind
        }
    }

    private static byte[] bytes(String base32) {
        var out = new ByteArrayOutputStream();
        var held = 0;
        var bits = 0;
        for (var letter : base32.toCharArray()) {
            held = held << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return out.toByteArray();
    }
}
