package id.kipp.engine;

import java.util.LinkedHashSet;
import java.util.Set;

/** What one command looked at; the thread that carries the command out counts. */
final class WorkTally {

    private static final ThreadLocal<WorkTally> CURRENT = ThreadLocal.withInitial(WorkTally::new);

    private final Set<String> ways = new LinkedHashSet<>();
    private String namespace = "";
    private String shape = "";
    private long keys;
    private long documents;
    private long returned;
    private long bytes;

    /** For the command that begins now. */
    static WorkTally begin() {
        var fresh = new WorkTally();
        CURRENT.set(fresh);
        return fresh;
    }

    static WorkTally current() {
        return CURRENT.get();
    }

    /** What the engine keeps for itself is nobody's query. */
    void goes(String namespace, String shape, String way) {
        if (namespace.contains(".system.")) return;
        if (this.namespace.isEmpty()) {
            this.namespace = namespace;
            this.shape = shape;
        }
        ways.add(way);
    }

    void keys(long looked) {
        keys += looked;
    }

    void document() {
        documents++;
    }

    void returned(long more) {
        returned += more;
    }

    void bytes(long more) {
        bytes += more;
    }

    String shape() {
        return shape;
    }

    String way() {
        return ways.isEmpty() ? "" : String.join(", ", ways);
    }

    long keys() {
        return keys;
    }

    long documents() {
        return documents;
    }

    long returned() {
        return returned;
    }

    long bytes() {
        return bytes;
    }
}
