package id.kipp.assignment;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** The integrity pact (<em>pakta integritas</em>) of one judge in one edition; signed once, before anything opens. */
public record Pact(
        @BsonId String id, long version, EditionId edition, AccountId judge, Instant at, List<AuditLine> outbox)
        implements Aggregate {

    static String idOf(EditionId edition, AccountId judge) {
        return edition.value() + "/" + judge.value();
    }
}
