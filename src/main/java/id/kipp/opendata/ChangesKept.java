package id.kipp.opendata;

import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps what others ask for who follow the catalogue, by following the chain. */
@Component
class ChangesKept implements Follower {

    private static final Map<String, String> KINDS =
            Map.of("entry.published", "created", "entry.edited", "updated", "entry.withdrawn", "withdrawn");

    private final ChangeStore store;

    ChangesKept(ChangeStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "catalogue changes";
    }

    @Override
    public boolean effects() {
        return false;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return KINDS.containsKey(line.action());
    }

    @Override
    public void take(List<AuditEntry> lines) {
        store.put(lines.stream().map(ChangesKept::change).toList());
    }

    @Override
    public void forget() {
        store.clear();
    }

    private static Change change(AuditEntry line) {
        return new Change(line.seq(), line.at(), Objects.requireNonNull(KINDS.get(line.action())), line.subjectId());
    }
}
