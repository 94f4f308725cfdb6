package id.kipp.site;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
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

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final Clock clock;

    YoungTokens(Clock clock) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, WAY);
        this.clock = clock;
    }

    String fresh() {
        var own = new byte[12]; // no other form is this one
        random.nextBytes(own);
        var form = clock.instant().plus(GOOD).getEpochSecond() + "." + text(own);
        return form + "." + signature(form);
    }

    /** Whether this server made it, and not too long ago. */
    public boolean isGood(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,12}")) return false;
        var same = MessageDigest.isEqual(
                signature(parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8),
                parts[2].getBytes(StandardCharsets.UTF_8));
        return same && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[0])));
    }

    /** Of a form and what was written in it: the same however often it is sent, and nobody guesses another's. */
    public byte[] once(String token, List<String> written) {
        var all = new StringBuilder("once ").append(token);
        written.forEach(w -> all.append('\n').append(w.length()).append(' ').append(w));
        return mac(all.toString());
    }

    private String signature(String text) {
        return text(mac(text));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance(WAY);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
