package id.kipp.replication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What anybody learns who checks a certificate. @param revokedAt null while it holds @param reason why no more */
public record CheckedCertificate(
        String number,
        String title,
        String original,
        String owner,
        String adopter,
        Instant at,
        @Nullable Instant revokedAt,
        String reason) {

    static CheckedCertificate of(Replication one, Papers.Certificate certificate) {
        var revoked = certificate.revoked();
        var original = one.about().originals().getFirst();
        return new CheckedCertificate(
                certificate.number(),
                one.title(),
                original.title(),
                original.ownerName(),
                one.about().adopter().name(),
                certificate.at(),
                revoked == null ? null : revoked.at(),
                revoked == null ? "" : revoked.reason());
    }
}
