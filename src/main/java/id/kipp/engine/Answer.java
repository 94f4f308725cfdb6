package id.kipp.engine;

import id.kipp.engine.Bson.Raw;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of an answer that are still to be sent, in as many replies as it takes. */
final class Answer {

    /** Where they come from. */
    interface Documents {

        /** @return null when there are no more */
        @Nullable
        Raw next();

        /** The command ends here: what comes later is asked for by another. */
        void pause();
    }

    /** As many as MongoDB sends first when nobody says how many. */
    static final int FIRST = 101;

    /** What the documents of one reply have at most together, unless a single one has more. */
    static final int MOST_BYTES = 16 << 20;

    private final Documents documents;
    private @Nullable Raw next;

    Answer(Documents documents) {
        this.documents = documents;
    }

    /** @param most 0 for as many as go into a reply */
    List<Raw> batch(int most) {
        var batch = new ArrayList<Raw>();
        long bytes = 0;
        while (most == 0 || batch.size() < most) {
            if (isDone() || next == null) break;
            if (!batch.isEmpty() && bytes + next.bytes().length > MOST_BYTES) break;
            bytes += next.bytes().length;
            batch.add(next);
            next = null;
        }
        var tally = WorkTally.current();
        tally.returned(batch.size());
        tally.bytes(bytes);
        return batch;
    }

    /** Looks one document ahead. */
    boolean isDone() {
        if (next == null) next = documents.next();
        return next == null;
    }

    void pause() {
        documents.pause();
    }
}
