package id.kipp.account;

import id.kipp.audit.Canonical;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/** A link that works once: the store keeps the hash of its secret, so that nobody who reads the store can use it. */
public record OneTimeLink(Purpose purpose, Secret secret, Instant expires) {

    public enum Purpose {
        INVITATION(Duration.ofDays(7)),
        PASSWORD(Duration.ofHours(1));

        private final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }
    }

    static OneTimeLink of(Purpose purpose, String secret, Instant now) {
        return new OneTimeLink(purpose, new Secret(Canonical.sha256(secret)), now.plus(purpose.lasts));
    }

    boolean opens(Purpose purpose, String secret, Instant now) {
        var same = MessageDigest.isEqual(bytes(Canonical.sha256(secret)), bytes(this.secret.hash()));
        return same && this.purpose == purpose && now.isBefore(expires);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
