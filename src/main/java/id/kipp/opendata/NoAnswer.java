package id.kipp.opendata;

/** Why there is no answer, to become a problem document (RFC 9457). */
final class NoAnswer extends RuntimeException {

    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    static final int GONE = 410;

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    NoAnswer(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
