package id.kipp.site;

/** The address cannot be read. */
final class Unread extends RuntimeException {

    Unread(String parameter) {
        super(parameter, null, false, false);
    }
}
