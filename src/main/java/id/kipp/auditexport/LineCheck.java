package id.kipp.auditexport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines are those that the chain holds the hashes of, in its order, all of this edition and of before the export. */
final class LineCheck {

    private final LogFindings findings;
    private final Manifest manifest;
    private final ChainLinks links;
    private final Map<String, LogLine> lines = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
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
        var before = last;
        last = line.seq();
        var wrong = wrong(line, before);
        if (wrong.isEmpty()) {
            lines.put(line.id(), line);
            versions.put(line.subject(), line.version());
            inOrder.add(line);
        } else findings.add(LogFile.LINES.file, no, wrong);
    }

    /** @return empty where nothing is */
    private String wrong(LogLine line, long before) {
        if (!line.row().text("edition").equals(manifest.edition())) return "verify.other-edition";
        var link = links.at(line.seq());
        if (link.filter(l -> l.line().equals(line.hash())).isEmpty()) return "verify.not-chained";
        if (line.seq() <= before || line.version() <= versions.getOrDefault(line.subject(), 0L))
            return "verify.out-of-order";
        return line.at().compareTo(manifest.at()) > 0 ? "verify.after-manifest" : "";
    }
}
