package id.kipp.hub;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An event as lists show it: without its minutes. */
public record HubEventRow(
        @BsonId String id,
        String hub,
        About text,
        List<HubAttendee> attendance,
        List<HubAction> actions,
        @Nullable LocalDate due) {

    public record About(
            EventKind kind, String title, String place, LocalDate from, LocalDate until, String replication) {}

    /** How many people came. */
    public int people() {
        return attendance.stream().mapToInt(HubAttendee::people).sum();
    }
}
