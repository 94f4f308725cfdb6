package id.kipp.upkeep;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum UpkeepRefusal implements Refusal.Reason {
    ORDER("upkeep.order");

    private final String key;

    UpkeepRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
