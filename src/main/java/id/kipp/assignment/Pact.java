package id.kipp.assignment;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/** The integrity pact (<em>pakta integritas</em>) of one judge in one edition; signed once, before anything opens. */
public record Pact(
        @BsonId String id, long version, EditionId edition, AccountId judge, Instant at, List<AuditLine> outbox)
        implements Aggregate {

    static Pact signed(Actor actor, EditionId edition, Instant now) {
        var open = new Pact(idOf(edition, actor.id()), 1, edition, actor.id(), now, List.of());
        var line = AuditLine.of(edition.value(), actor, "pact.signed", now, "pact:" + open.id, 1, open.facts());
        return new Pact(open.id, 1, edition, actor.id(), now, List.of(line));
    }

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        return Map.of("edition", edition, "judge", judge, "at", at);
    }

    static String idOf(EditionId edition, AccountId judge) {
        return edition.value() + "/" + judge.value();
    }
}
