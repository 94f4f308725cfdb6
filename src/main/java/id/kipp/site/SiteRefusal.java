package id.kipp.site;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum SiteRefusal implements Refusal.Reason {
    FOLDER_TAKEN("site.folder-taken"),
    FOLDER_UNWRITABLE("site.folder-unwritable"),
    FORM_OLD("site.form-old"),
    STOPPED("site.stopped");

    private final String key;

    SiteRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
