package id.kipp.audit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The chain as its followers read it: what one of them has read the others do not read again, as long as they go along
 * together. A line never changes, so what was read stays true; only where the chain ends has to be looked for again.
 */
@Component
class ChainPages {

    static final int SIZE = 200; // lines; a content is a few kilobytes, that of a decision some hundred

    private static final int KEPT = 4;
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos(); // another process may append

    private final AuditStore chain;
    private long others; // appends by other processes, as far as anybody has noticed
    private final ArrayDeque<Page> pages = new ArrayDeque<>(); // last read first

    ChainPages(AuditStore chain) {
        this.chain = chain;
    }

    /** @param appends that were known before it was read */
    private record Page(long from, List<AuditEntry> lines, long appends, long at) {

        long last() {
            return lines.isEmpty() ? from : lines.getLast().seq();
        }

        boolean goesOn(long seq) {
            return from <= seq && seq < last();
        }

        boolean endsHere(long seq) {
            return seq == last() && lines.size() < SIZE;
        }

        List<AuditEntry> after(long seq) {
            return lines.subList((int) (seq - from), lines.size());
        }
    }

    /** Some lines after this number, in order; none at the chain's end. */
    synchronized List<AuditEntry> after(long seq) {
        for (var page : pages) {
            if (page.goesOn(seq)) return page.after(seq);
            if (page.endsHere(seq) && isFresh(page)) return List.of();
        }
        var page = read(seq);
        pages.addFirst(page);
        if (pages.size() > KEPT) pages.removeLast();
        return page.lines();
    }

    /** Everything is read again: while nobody followed, another state may have been put back. */
    synchronized void forget() {
        pages.clear();
    }

    /** Another process has appended: where the chain ended it ends no more. */
    synchronized void outdated() {
        others++;
    }

    private boolean isFresh(Page page) {
        return page.appends() == chain.appends() + others && now() - page.at() < FRESH_NANOS;
    }

    private Page read(long seq) {
        var appends = chain.appends() + others;
        var now = now();
        return new Page(seq, List.copyOf(chain.next(seq, SIZE)), appends, now);
    }

    /** Nanoseconds of no particular beginning. */
    long now() {
        return System.nanoTime();
    }
}
