package id.kipp.mail;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum MailRefusal implements Refusal.Reason {
    BAD_ADDRESS("mail.bad-address"),
    NO_SERVER("mail.no-server"),
    SHOWN("mail.shown"),
    UNKNOWN("mail.unknown");

    private final String key;

    MailRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
