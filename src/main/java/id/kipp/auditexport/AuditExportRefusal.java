package id.kipp.auditexport;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum AuditExportRefusal implements Refusal.Reason {
    CLI_CANNOT_READ("cli.cannot-read"),
    CLI_IN_LINE("cli.in-line"),
    CLI_NO_SUCH_FILE("cli.no-such-file"),
    EXPORT_CANNOT_WRITE("export.cannot-write"),
    EXPORT_NOT_EMPTY("export.not-empty"),
    VERIFY_KEY_FORM("verify.key-form"),
    VERIFY_NO_MANIFEST("verify.no-manifest"),
    VERIFY_OTHER_FORMAT("verify.other-format"),
    VERIFY_ROOT_FORM("verify.root-form");

    private final String key;

    AuditExportRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
