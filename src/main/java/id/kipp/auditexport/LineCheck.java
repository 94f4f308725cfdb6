package id.kipp.auditexport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines are those that the chain holds the hashes of, in its order, all of this edition. */
final class LineCheck {

    private final LogFindings findings;
    private final Manifest manifest;
    private final ChainLinks links;
    private final Map<String, LogLine> lines = new HashMap<>();
    private final List<LogLine> inOrder = new ArrayList<>();
    private long last;

    LineCheck(LogFindings findings, Manifest manifest, ChainLinks links) {
        this.findings = findings;
        this.manifest = manifest;
        this.links = links;
    }

    void run(Lines file) {
        findings.each(file, this::look);
    }

    /** Those that hold, by their ids. */
    Map<String, LogLine> byId() {
        return lines;
    }

    List<LogLine> inOrder() {
        return inOrder;
    }

    private void look(int no, Row row) {
        var line = LogLine.of(no, row);
        var link = links.at(line.seq());
        if (!line.edition().equals(manifest.edition())) findings.add(LogFile.LINES.file, no, "verify.other-edition");
        else if (link.filter(l -> l.line().equals(line.hash())).isEmpty())
            findings.add(LogFile.LINES.file, no, "verify.not-chained");
        else if (line.seq() <= last) findings.add(LogFile.LINES.file, no, "verify.out-of-order");
        else {
            lines.put(line.id(), line);
            inOrder.add(line);
        }
        last = line.seq();
    }
}
