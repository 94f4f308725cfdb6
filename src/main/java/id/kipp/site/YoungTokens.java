package id.kipp.site;

import id.kipp.store.Sealing;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Marks of forms that this site has handed out, each good for some hours, so that nothing is kept of who fills one in. They are
 * signed by what all its servers share: a form that one has given another takes, and what was sent to both is the same.
 */
@Component
public class YoungTokens {

    private static final Duration GOOD = Duration.ofHours(6);
    private static final String USE = "form";

    private final SecureRandom random = new SecureRandom();
    private final Sealing sealing;
    private final Clock clock;

    YoungTokens(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    String fresh() {
        var own = new byte[12]; // no other form is this one
        random.nextBytes(own);
        var form = clock.instant().plus(GOOD).getEpochSecond() + "." + text(own);
        return form + "." + signature(form);
    }

    /** Whether this site made it, and not too long ago. */
    public boolean isGood(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,12}")) return false;
        var same = sealing.isSigned(USE, parts[0] + "." + parts[1], parts[2]);
        return same && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[0])));
    }

    /** Of a form and what was written in it: the same however often it is sent, and nobody guesses another's. */
    public byte[] once(String token, List<String> written) {
        var all = new StringBuilder("once ").append(token);
        written.forEach(w -> all.append('\n').append(w.length()).append(' ').append(w));
        return Base64.getUrlDecoder().decode(sealing.sign(USE, all.toString()));
    }

    private String signature(String text) {
        return sealing.sign(USE, text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
