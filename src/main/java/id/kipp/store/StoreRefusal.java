package id.kipp.store;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum StoreRefusal implements Refusal.Reason {
    ADDRESS("store.address"),
    BACKUP_NO_ROOM("backup.no-room"),
    BACKUP_NOT_EMPTY("backup.not-empty"),
    BACKUP_CANNOT_WRITE("backup.cannot-write"),
    COPY_NO_KEY("copy.no-key"),
    COPY_NOT_EMPTY("copy.not-empty"),
    COPY_SAME("copy.same"),
    ERRAND_ENDED("errand.ended"),
    ERRAND_FAILED("errand.failed"),
    ERRAND_NOT_ITS_OWNER("errand.not-its-owner"),
    ERRAND_UNANSWERED("errand.unanswered"),
    FOREIGN("store.foreign"),
    FULL("store.full"),
    FULL_START("store.full-start"),
    HALF_COPIED("store.half-copied"),
    HALF_FILLED("store.half-filled"),
    KEY_UNUSABLE("store.key-unusable"),
    NEWER("store.newer"),
    NONE("store.none"),
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
