package id.kipp.decision;

import id.kipp.kernel.Refusal;

/** Why admission after screening is turned down; each has its sentence in the translations. */
public enum AdmissionRefusal implements Refusal.Reason {
    CONSENTED("admission.consented"),
    DECIDED("admission.decided"),
    MOVED("admission.moved"),
    NOBODY("admission.nobody"),
    NOT_ANNOUNCED("admission.not-announced"),
    NOT_DECIDED("admission.not-decided"),
    UNSCREENED("admission.unscreened"),
    WINDOW_OPEN("admission.window-open");

    private final String key;

    AdmissionRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
