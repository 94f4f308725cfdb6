package id.kipp.replication;

import id.kipp.kernel.AccountId;
import id.kipp.store.Added;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * @param commitment number and day of the sheet that was signed; empty before
 * @param certificate null while there is none
 * @param withdrawn certificates that hold no more, the last one last; null where there never was one
 * @param reopening that a completion was recorded wrongly, as the first of two says; null while nobody has
 * @param renewals by whom of those that came later it was committed to again; null where nobody was asked
 */
public record ReplicationPapers(
        String commitment,
        @Nullable Certificate certificate,
        @Added @Nullable List<Certificate> withdrawn,
        @Added @Nullable Reopening reopening,
        @Added @Nullable List<Renewed> renewals) {

    static final ReplicationPapers NONE = new ReplicationPapers("", null, null, null, null);

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
            @Nullable Revoked revoked) {

        Certificate revoked(Revoked now) {
            return new Certificate(number, code, first, second, at, now);
        }
    }

    public record Revoked(String reason, AccountId by, Instant at) {}

    public record Reopening(String reason, AccountId by, Instant at) {}

    /** @param position that signed, of whoever holds it now @param number of the sheet */
    public record Renewed(String position, String number, AccountId by, Instant at) {}

    /** Those that hold no more. */
    public List<Certificate> revoked() {
        return withdrawn == null ? List.of() : withdrawn;
    }

    /** In their order. */
    public List<Renewed> renewed() {
        return renewals == null ? List.of() : renewals;
    }

    ReplicationPapers committed(String number) {
        return new ReplicationPapers(number, certificate, withdrawn, reopening, renewals);
    }

    ReplicationPapers with(@Nullable Certificate now) {
        return new ReplicationPapers(commitment, now, withdrawn, reopening, renewals);
    }

    /** The certificate is one of those that hold no more. */
    ReplicationPapers withdrawn(Certificate one) {
        var all = Stream.concat(revoked().stream(), Stream.of(one)).toList();
        return new ReplicationPapers(commitment, null, all, reopening, renewals);
    }

    ReplicationPapers with(@Nullable Reopening asked) {
        return new ReplicationPapers(commitment, certificate, withdrawn, asked, renewals);
    }

    ReplicationPapers with(Renewed one) {
        var all = Stream.concat(renewed().stream(), Stream.of(one)).toList();
        return new ReplicationPapers(commitment, certificate, withdrawn, reopening, all);
    }
}
