package id.kipp.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns entries, in their order, into one root for every day up to the last one that is over. */
final class Days {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** What a root needs of an entry. */
    record Link(long seq, String hash, Instant at) {}

    private final LogKey key;
    private final LocalDate until;
    private final List<Root> made = new ArrayList<>();
    private @Nullable LocalDate day; // the next that is to be signed
    private String prev = AuditEntry.GENESIS;
    private String head = "";
    private long seq;

    Days(@Nullable Root last, LocalDate until, LogKey key) {
        this.key = key;
        this.until = until;
        if (last == null) return;
        this.day = LocalDate.parse(last.date()).plusDays(1);
        this.prev = last.sha256();
        this.head = last.head();
        this.seq = last.seq();
    }

    /** An entry that was chained late belongs to the first day that is not signed yet. */
    void add(Link entry) {
        var date = LocalDate.ofInstant(entry.at(), WIB);
        if (day == null) day = date;
        while (day.isBefore(date) && !day.isAfter(until)) sign();
        if (day.isAfter(until)) return;
        head = entry.hash();
        seq = entry.seq();
    }

    List<Root> roots() {
        while (day != null && !day.isAfter(until)) sign();
        return made;
    }

    private void sign() {
        if (day == null) return;
        made.add(Root.of(day.toString(), seq, head, prev, key));
        prev = made.getLast().sha256();
        day = day.plusDays(1);
    }
}
