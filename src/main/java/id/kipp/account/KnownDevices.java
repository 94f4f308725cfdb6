package id.kipp.account;

import id.kipp.kernel.AccountId;
import id.kipp.store.Sealing;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Devices that somebody has signed in on, each by a signed text that the device keeps: whose, which, since when. It opens
 * nothing; it only has a brake of its own, so that strangers who try the same account do not lock its owner out. A changed
 * password, a lock or "sign out everywhere" ends it, as they end sessions.
 */
@Component
public class KnownDevices {

    /** How long a device is known after the last time somebody signed in on it. */
    public static final Duration KNOWN = Duration.ofDays(180);

    /** People who share one device. */
    private static final int MOST = 4;

    private static final int LONGEST = 800;
    private static final String USE = "known-device";

    private final Sealing sealing;
    private final Clock clock;

    KnownDevices(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /** What the device keeps from now on: the person who has just signed in first, then the others it knew. */
    public String afterSignIn(Authentication session, String kept) {
        var mine = new AccountId(session.getName());
        var all = new ArrayList<>(List.of(signed(mine, Token.random(16), clock.instant())));
        read(kept).stream()
                .filter(d -> !d.account.equals(mine))
                .limit(MOST - 1L)
                .forEach(d -> all.add(signed(d.account, d.id, d.since)));
        return String.join("~", all);
    }

    /** Whether anybody has signed in on it. */
    boolean isAny(String kept) {
        return !read(kept).isEmpty();
    }

    /** The device's id, if this person has signed in on it since whatever ended their sessions. */
    Optional<String> known(String kept, Account person) {
        return read(kept).stream()
                .filter(d -> d.account.equals(person.id()) && person.access().admits(d.since))
                .map(Device::id)
                .findFirst();
    }

    private record Device(AccountId account, String id, Instant since) {}

    private List<Device> read(String kept) {
        if (kept.isEmpty() || kept.length() > LONGEST) return List.of();
        return Arrays.stream(kept.split("~")).flatMap(d -> one(d).stream()).toList();
    }

    private Optional<Device> one(String text) {
        var end = text.lastIndexOf('.');
        if (end < 0 || !sealing.isSigned(USE, text.substring(0, end), text.substring(end + 1))) return Optional.empty();
        var parts = text.substring(0, end).split("\\.");
        try {
            var since = Instant.ofEpochMilli(Long.parseLong(parts[2]));
            var over = clock.instant().isAfter(since.plus(KNOWN));
            return over ? Optional.empty() : Optional.of(new Device(new AccountId(parts[0]), parts[1], since));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException notOne) {
            return Optional.empty();
        }
    }

    private String signed(AccountId account, String id, Instant since) {
        var text = account.value() + "." + id + "." + since.toEpochMilli();
        return text + "." + sealing.sign(USE, text);
    }
}
