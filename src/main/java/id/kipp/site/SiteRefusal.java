package id.kipp.site;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum SiteRefusal implements Refusal.Reason {
    FORM_OLD("site.form-old");

    private final String key;

    SiteRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
