package id.kipp.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key on somebody's device that answers for them; only its public half is here.
 *
 * @param id as the device names it, in base64url
 * @param name as its owner calls it
 * @param attestation what the device said when it was made, in base64url
 * @param key the public half, in base64url
 * @param transports how a browser reaches it
 * @param signatures how often it has answered, by its own count
 */
public record Passkey(
        String id,
        String name,
        String attestation,
        String key,
        Set<String> transports,
        long signatures,
        Instant added,
        @Nullable Instant used) {

    public Passkey {
        transports = Set.copyOf(transports);
    }
}
