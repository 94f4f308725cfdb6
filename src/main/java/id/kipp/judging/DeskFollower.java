package id.kipp.judging;

import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.edition.EditionId;
import id.kipp.kernel.SubjectId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the desk's rows: of every line about a proposal it makes that proposal's row anew, whatever the line says. */
@Component
class DeskFollower implements Follower {

    static final String NAME = "desk";

    private static final String EDITION = "edition";
    private static final Set<String> ONE = Set.of(SubjectId.PROPOSAL, "assignment", "sheet", "consolidation");

    private final DeskModel model;
    private final DeskStore rows;

    DeskFollower(DeskModel model, DeskStore rows) {
        this.model = model;
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean effects() {
        return false;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return ONE.contains(kind(line)) || line.action().equals("edition.amended");
    }

    @Override
    public void take(List<AuditEntry> lines) {
        var touched = new HashSet<SubjectId>();
        for (var line : lines) {
            var id = line.subject().substring(line.subject().indexOf(':') + 1);
            if (kind(line).equals(EDITION))
                touched.addAll(rows.subjects(new EditionId(id))); // it may ask for more judges
            else touched.add(SubjectId.of(id.split("/", 2)[0]));
        }
        model.refresh(touched);
    }

    @Override
    public void forget() {
        rows.clear();
    }

    private static String kind(AuditEntry line) {
        return line.subject().substring(0, Math.max(0, line.subject().indexOf(':')));
    }
}
