package id.kipp.source;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A record of another register, as it was told last and as it stands with us.
 *
 * @param id register and its own number, such as {@code iga:50123}
 * @param raw as it was handed in, as JSON; never shown in public, for it may name people
 * @param told what we read in it, without the story
 */
public record SourceRecord(
        @BsonId String id,
        long version,
        Register register,
        Innovation told,
        String raw,
        RecordStanding standing,
        Instant at,
        List<AuditLine> outbox)
        implements Aggregate {

    static String id(Register register, String own) {
        return register.word() + ":" + own;
    }

    static SourceRecord first(Register register, Innovation told, String raw, RecordStanding standing, Instant at) {
        return new SourceRecord(id(register, told.id()), 1, register, told.bare(), raw, standing, at, List.of());
    }

    /** With its story, read again. */
    public Innovation whole() {
        return Telling.whole(register, raw);
    }

    public boolean isOpen() {
        return standing.state() == RecordStanding.State.OPEN;
    }

    public boolean isQueued() {
        return standing.state() == RecordStanding.State.QUEUED;
    }

    /** Its number in the catalogue, where it is in it. */
    public EntryId number() {
        return EntryNumbers.of(register, told.id());
    }

    SourceRecord told(Innovation now, String as, RecordStanding stands, Instant when) {
        return new SourceRecord(id, version + 1, register, now.bare(), as, stands, when, outbox);
    }

    /** As a person has decided. */
    SourceRecord decided(Actor actor, String action, RecordStanding stands, Instant when) {
        var next = new SourceRecord(id, version + 1, register, told, raw, stands, at, outbox);
        var line = AuditLine.of(null, actor, action, when, "source:" + id, next.version, next.facts());
        return new SourceRecord(id, next.version, register, told, raw, stands, at, line.after(outbox));
    }

    /** The fact as it is logged. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("register", register);
        facts.put("rawSha256", new Hidden(raw));
        facts.put("standing", standing);
        return facts;
    }
}
