package id.kipp.audit;

import java.util.TreeMap;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The signed end of one day: whoever keeps it notices any later change to what was chained before.
 *
 * @param date the day in Jakarta, {@code 2026-05-04}
 * @param head hash of the last entry of that day
 * @param prev SHA-256 of the canonical root before it, 64 zeros for the first
 * @param seq number of that entry
 */
public record Root(@BsonId String date, String head, String prev, long seq, String signature) {

    static Root of(String date, long seq, String head, String prev, LogKey key) {
        var open = new Root(date, head, prev, seq, "");
        return new Root(date, head, prev, seq, key.sign(open.unsigned()));
    }

    /** What is exported and published. */
    public String canonical() {
        var map = facts();
        map.put("signature", signature);
        return Canonical.json(map);
    }

    /** What the next root holds of this one. */
    public String sha256() {
        return Canonical.sha256(canonical());
    }

    boolean isSignedBy(String publicKey) {
        return Signing.holds(publicKey, unsigned(), signature);
    }

    private String unsigned() {
        return Canonical.json(facts());
    }

    private TreeMap<String, Object> facts() {
        var map = new TreeMap<String, Object>();
        map.put("date", date);
        map.put("head", head);
        map.put("prev", prev);
        map.put("seq", seq);
        return map;
    }
}
