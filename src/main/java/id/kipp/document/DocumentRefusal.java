package id.kipp.document;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum DocumentRefusal implements Refusal.Reason {
    INTERRUPTED("document.interrupted"),
    NOT_KEPT("document.not-kept"),
    TOO_LARGE("document.too-large"),
    UNKNOWN("document.unknown");

    private final String key;

    DocumentRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
