package id.kipp.site;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Marks of forms that this server has handed out, each good for some hours, so that nothing is kept of who fills one in. One of
 * another server, or of before a restart, is answered with the form and all that was typed, and a mark that is good.
 */
@Component
public class YoungTokens {

    private static final Duration GOOD = Duration.ofHours(6);
    private static final String WAY = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;

    YoungTokens(Clock clock) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, WAY);
        this.clock = clock;
    }

    String fresh() {
        var until = Long.toString(clock.instant().plus(GOOD).getEpochSecond());
        return until + "." + signature(until);
    }

    /** Whether this server made it, and not too long ago. */
    public boolean isGood(String token) {
        var dot = token.indexOf('.');
        if (dot < 1 || !token.substring(0, dot).matches("[0-9]{1,12}")) return false;
        var until = token.substring(0, dot);
        var same = MessageDigest.isEqual(
                signature(until).getBytes(StandardCharsets.UTF_8),
                token.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
        return same && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(until)));
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance(WAY);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
