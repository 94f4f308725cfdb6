package id.kipp.site;

/** There is nothing at this address. */
final class Missing extends RuntimeException {

    Missing() {
        super("nothing here", null, false, false);
    }
}
