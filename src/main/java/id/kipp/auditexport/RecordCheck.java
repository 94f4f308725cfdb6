package id.kipp.auditexport;

/** What is wrong with the records of one file, by the rules that an honest edition keeps. */
abstract class RecordCheck {

    protected final EditionLog log;
    private final LogFindings findings;
    private final LogFile file;

    RecordCheck(LogFindings findings, EditionLog log, LogFile file) {
        this.findings = findings;
        this.log = log;
        this.file = file;
    }

    final void run() {
        findings.each(
                log.lines(file),
                (n, row) -> look(row, (wrong, key) -> {
                    if (wrong) findings.add(file.file, n, key);
                }));
    }

    /** Says what is wrong with a row; the first that is stands for it. */
    @FunctionalInterface
    interface Says {
        void where(boolean wrong, String key);
    }

    abstract void look(Row row, Says says);
}
