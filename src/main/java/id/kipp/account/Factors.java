package id.kipp.account;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can prove with besides the password.
 *
 * @param recovery hashes of the codes for the day when everything else is lost; each works once
 * @param asked since when the person has been asked to have a second factor
 */
public record Factors(
        @BsonId AccountId id,
        long version,
        List<Passkey> passkeys,
        @Nullable CodeApp app,
        List<Secret> recovery,
        @Nullable Instant asked,
        List<AuditLine> outbox)
        implements Aggregate {

    public Factors {
        passkeys = List.copyOf(passkeys);
        recovery = List.copyOf(recovery);
        outbox = List.copyOf(outbox);
    }

    static Factors none(AccountId id) {
        return new Factors(id, 0, List.of(), null, List.of(), null, List.of());
    }

    /** Recovery codes alone are none: they are for the day when one is lost. */
    boolean any() {
        return !passkeys.isEmpty() || app != null;
    }

    Factors with(List<Passkey> passkeys, @Nullable AuditLine line) {
        return next(passkeys, app, recovery, line);
    }

    Factors with(@Nullable CodeApp app, @Nullable AuditLine line) {
        return next(passkeys, app, recovery, line);
    }

    Factors recoverable(List<Secret> recovery, @Nullable AuditLine line) {
        return next(passkeys, app, recovery, line);
    }

    Factors asked(Instant now) {
        return new Factors(id, version + 1, passkeys, app, recovery, now, outbox);
    }

    /** Nothing is left, and the days to have another begin anew. */
    Factors reset(AuditLine line) {
        return new Factors(id, version + 1, List.of(), null, List.of(), null, line.after(outbox));
    }

    /** The one that has just answered in place of the same before. */
    Factors answered(Passkey key) {
        var all = Stream.concat(passkeys.stream().filter(p -> !p.id().equals(key.id())), Stream.of(key));
        return with(all.toList(), null);
    }

    private Factors next(
            List<Passkey> passkeys, @Nullable CodeApp app, List<Secret> recovery, @Nullable AuditLine line) {
        return new Factors(id, version + 1, passkeys, app, recovery, asked, line == null ? outbox : line.after(outbox));
    }
}
