package id.kipp.library;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum LibraryRefusal implements Refusal.Reason {
    BAD_DATE("library.bad-date"),
    BAD_LINK("library.bad-link"),
    FULL("library.full"),
    HUB_FULL("library.hub-full"),
    NOTHING_IN_IT("library.nothing-in-it"),
    SUMMARY_MISSING("library.summary-missing"),
    TITLE_MISSING("library.title-missing");

    private final String key;

    LibraryRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
