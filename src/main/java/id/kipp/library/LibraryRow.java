package id.kipp.library;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A line of a list. @param hub null where it is the secretariat's */
public record LibraryRow(
        @BsonId String id, long version, LibraryItem.Head head, boolean hidden, @Nullable LibraryHub hub) {

    public boolean isWaiting() {
        return hub != null && hub.waiting();
    }

    /** By its own hub's people. */
    public boolean isTakenAway() {
        return hub != null && hub.isTakenAway();
    }
}
