package id.kipp.proposal;

import id.kipp.audit.Canonical;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What everyone judges: the frozen text and the hashes of its documents. Its id is the SHA-256 of its canonical form, so
 * it cannot change under its name.
 *
 * @param salt so that nobody finds a telephone number by trying which one gives the hash, which a receipt shows
 */
public record Revision(
        @BsonId String sha256,
        ProposalId proposal,
        int number,
        ProposalDraft text,
        List<FrozenFile> files,
        String salt,
        Instant at) {

    /** Frozen now; frozen again it is the same, whenever that is. */
    static Revision of(
            ProposalId proposal, int number, ProposalDraft text, List<FrozenFile> files, String salt, Instant at) {
        var open = new Revision("", proposal, number, text, files, salt, at);
        return new Revision(Canonical.sha256(Canonical.json(open.facts())), proposal, number, text, files, salt, at);
    }

    /** What its id is the hash of: everything but the moment, which the line that names it has. */
    Map<String, Object> facts() {
        return Map.of("proposal", proposal, "number", number, "text", text, "files", files, "salt", salt);
    }
}
