package id.kipp.site;

/** Too many pages are being made at once. */
final class Busy extends RuntimeException {

    Busy() {
        super("too many pages at once", null, false, false);
    }
}
