package id.kipp.mail;

/** Where a letter is: waiting for its turn, being sent, sent, kept because there is no mail server, given up. */
public enum MailState {
    WAITING,
    SENDING,
    SENT,
    KEPT,
    FAILED;

    public String key() {
        return "mail.state." + name();
    }
}
