package id.kipp.replication;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param commitment number and day of the sheet that was signed; empty before @param certificate null while there is none */
public record Papers(String commitment, @Nullable Certificate certificate) {

    static final Papers NONE = new Papers("", null);

    /**
     * @param code by which anybody checks it
     * @param first who of the ministry proposed it
     * @param second who agreed; null while nobody has
     * @param revoked null while it holds
     */
    public record Certificate(
            String number,
            String code,
            AccountId first,
            @Nullable AccountId second,
            Instant at,
            @Nullable Revoked revoked) {}

    public record Revoked(String reason, AccountId by, Instant at) {}

    Papers committed(String number) {
        return new Papers(number, certificate);
    }

    Papers with(Certificate now) {
        return new Papers(commitment, now);
    }
}
