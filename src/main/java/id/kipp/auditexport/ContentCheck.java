package id.kipp.auditexport;

import java.util.HashSet;

/** The records of a file are the contents of the lines of its actions, one for one and in their order. */
final class ContentCheck {

    private final LogFindings findings;
    private final ExportFolder export;
    private final LineCheck lines;

    ContentCheck(LogFindings findings, ExportFolder export, LineCheck lines) {
        this.findings = findings;
        this.export = export;
        this.lines = lines;
    }

    void run() {
        for (var file : LogFile.values()) if (file.hasContents()) new Of(file).run();
        if (lines.inOrder().stream().noneMatch(l -> LogFile.EDITION.actions.contains(l.action())))
            findings.add(LogFile.EDITION.file, 0, "verify.no-rules");
    }

    private final class Of {

        private final LogFile file;
        private final HashSet<String> seen = new HashSet<>();
        private long last;

        Of(LogFile file) {
            this.file = file;
        }

        void run() {
            findings.each(export.lines(file), this::look);
            for (var line : lines.inOrder())
                if (file.actions.contains(line.action()) && !seen.contains(line.id()))
                    findings.add(LogFile.LINES.file, line.no(), "verify.not-exported");
        }

        private void look(int no, Row row) {
            var line = lines.byId().get(row.text("line"));
            if (line == null
                    || !file.actions.contains(line.action())
                    || !row.without("line").sha256().equals(line.row().text("contentSha256"))) {
                findings.add(file.file, no, "verify.not-recorded");
                return;
            }
            if (!seen.add(line.id()) || line.seq() < last) findings.add(file.file, no, "verify.out-of-order");
            last = line.seq();
        }
    }
}
