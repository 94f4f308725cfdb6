package id.kipp.table;

import id.kipp.kernel.Refusal;

/** Why this module turns a file down; each has its sentence in the translations. */
public enum TableRefusal implements Refusal.Reason {
    BROKEN("table.broken"),
    EMPTY("table.empty"),
    ENCODING("table.encoding"),
    TOO_LARGE("table.too-large"),
    TOO_MANY_COLUMNS("table.too-many-columns"),
    TOO_MANY_ROWS("table.too-many-rows");

    private final String key;

    TableRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
