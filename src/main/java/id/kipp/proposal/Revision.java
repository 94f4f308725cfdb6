package id.kipp.proposal;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What everyone judges: the frozen text and the hashes of its documents. Its id is the SHA-256 of its canonical form, so
 * it cannot change under its name.
 */
public record Revision(
        @BsonId String sha256,
        ProposalId proposal,
        int number,
        ProposalDraft text,
        List<FrozenFile> files,
        Instant at) {}
