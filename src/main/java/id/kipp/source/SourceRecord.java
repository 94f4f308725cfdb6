package id.kipp.source;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.store.Added;
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
 * @param beside null in records from before it was kept
 */
public record SourceRecord(
        @BsonId String id,
        long version,
        Register register,
        Innovation told,
        String raw,
        RecordStanding standing,
        Instant at,
        List<AuditLine> outbox,
        @Added @Nullable Beside beside)
        implements Aggregate {

    static String id(Register register, String own) {
        return register.word() + ":" + own;
    }

    static SourceRecord first(Register register, Innovation told, String raw, RecordStanding standing, Instant at) {
        return new SourceRecord(
                id(register, told.id()), 1, register, told.bare(), raw, standing, at, List.of(), Beside.of(told, null));
    }

    /** With its story, read again. */
    public Innovation whole() {
        return whole(register, raw, beside);
    }

    /** What is put right counts for more than what the register says. */
    static Innovation whole(Register register, String raw, @Nullable Beside beside) {
        var told = Telling.whole(register, raw);
        return beside == null || beside.corrected() == null
                ? told
                : beside.corrected().over(told);
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
        return new SourceRecord(id, version + 1, register, now.bare(), as, stands, when, outbox, Beside.of(now, null));
    }

    /** As a person puts it right. */
    SourceRecord corrected(Actor actor, Corrected right, Instant when) {
        var now = right.over(whole());
        var notes = Beside.of(now, right);
        var next = new SourceRecord(id, version + 1, register, now.bare(), raw, standing, at, outbox, notes);
        return next.with(actor, "source.corrected", when);
    }

    /** As a person has decided. */
    SourceRecord decided(Actor actor, String action, RecordStanding stands, Instant when) {
        return new SourceRecord(id, version + 1, register, told, raw, stands, at, outbox, beside)
                .with(actor, action, when);
    }

    private SourceRecord with(Actor actor, String action, Instant when) {
        var line = AuditLine.of(null, actor, action, when, "source:" + id, version, facts());
        return new SourceRecord(id, version, register, told, raw, standing, at, line.after(outbox), beside);
    }

    /** The fact as it is logged. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("register", register);
        facts.put("rawSha256", new Hidden(raw));
        facts.put("standing", standing);
        if (beside != null && beside.corrected() != null) facts.put("correctedSha256", new Hidden(beside.corrected()));
        return facts;
    }
}
