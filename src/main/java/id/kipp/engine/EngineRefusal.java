package id.kipp.engine;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum EngineRefusal implements Refusal.Reason {
    STORE_DAMAGED("store.damaged"),
    STORE_FIRST_FORMAT("store.first-format"),
    STORE_IN_USE("store.in-use"),
    STORE_NO_FOLDER("store.no-folder");

    private final String key;

    EngineRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
