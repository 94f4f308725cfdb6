package id.kipp.replication;

import id.kipp.audit.AuditLine;
import id.kipp.catalogue.EntryId;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An innovation whose institution is asked, in a programme by invitation, how it stands.
 *
 * @param id the edition and the number of the innovation
 * @param group of the edition, one by invitation
 * @param stands false once it is taken from the list
 * @param reason why it was taken from it last; empty where it never was
 */
public record InvitedEntry(
        @BsonId String id,
        long version,
        EditionId edition,
        String group,
        Of of,
        boolean stands,
        String reason,
        List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "invited-entry";

    /** @param agency null where the institution does not take part here */
    public record Of(EntryId entry, String title, @Nullable AgencyId agency, String agencyName, int year) {}

    static String id(EditionId edition, EntryId entry) {
        return edition.value() + "/" + entry.value();
    }

    static InvitedEntry first(Actor actor, EditionId edition, String group, Of of, Instant now) {
        return new InvitedEntry(id(edition, of.entry()), 1, edition, group, of, true, "", List.of())
                .lined(actor, "invited-entry.invited", now);
    }

    InvitedEntry again(Actor actor, String into, Instant now) {
        return new InvitedEntry(id, version + 1, edition, into, of, true, reason, outbox)
                .lined(actor, "invited-entry.invited", now);
    }

    InvitedEntry withdrawn(Actor actor, String why, Instant now) {
        return new InvitedEntry(id, version + 1, edition, group, of, false, why, outbox)
                .lined(actor, "invited-entry.withdrawn", now);
    }

    private InvitedEntry lined(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, SUBJECT + ":" + id, version, facts());
        return new InvitedEntry(id, version, edition, group, of, stands, reason, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, Object> facts() {
        return Map.of("edition", edition, "group", group, "of", of, "stands", stands, "reason", reason);
    }
}
