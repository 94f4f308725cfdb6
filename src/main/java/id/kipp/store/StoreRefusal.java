package id.kipp.store;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum StoreRefusal implements Refusal.Reason {
    FOREIGN("store.foreign"),
    FULL("store.full"),
    FULL_START("store.full-start"),
    HALF_FILLED("store.half-filled"),
    KEY_UNUSABLE("store.key-unusable"),
    NEWER("store.newer"),
    OLDER("store.older"),
    UNREACHABLE("store.unreachable");

    private final String key;

    StoreRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
