package id.kipp.replication;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;

/** A line of the list of days, field by field as in {@link SigningDay}. */
public record SigningRow(@BsonId String id, Titled head, Session open) {

    public record Titled(String title, String place, LocalDate day, String sheet) {}

    public record Session(boolean session) {}
}
