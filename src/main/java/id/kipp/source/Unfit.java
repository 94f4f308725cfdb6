package id.kipp.source;

/** A record that cannot be taken in, by the word of the report. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    Unfit(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
