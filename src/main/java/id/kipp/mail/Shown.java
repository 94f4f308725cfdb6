package id.kipp.mail;

import id.kipp.audit.AuditLine;
import id.kipp.store.Aggregate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** That what a letter carries has been shown to somebody, which happens once. @param id the letter's */
public record Shown(@BsonId String id, long version, List<AuditLine> outbox) implements Aggregate {

    public Shown {
        outbox = List.copyOf(outbox);
    }
}
