package id.kipp.source;

import id.kipp.kernel.Refusal;

/** Why this module turns a file or an act down; each has its sentence in the translations. */
public enum SourceRefusal implements Refusal.Reason {
    BAD_ADDRESS("source.bad-address"),
    BAD_YEAR("source.bad-year"),
    BROKEN("source.broken"),
    COLUMN_MISSING("source.column-missing"),
    CONFIRM_WHOM("source.confirm-whom"),
    EMPTY("source.empty"),
    JSON("source.json"),
    NO_LIST("source.no-list"),
    NOT_OPEN("source.not-open"),
    NOT_UTF8("source.not-utf8"),
    NOT_YOUR_REGISTER("source.not-your-register"),
    NOT_YOUR_TWIN("source.not-your-twin"),
    SEMICOLONS("source.semicolons"),
    TITLE_LENGTH("source.title-length"),
    TOO_LARGE("source.too-large"),
    TWIN_WAITS("source.twin-waits"),
    UNREADABLE("source.unreadable");

    private final String key;

    SourceRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
