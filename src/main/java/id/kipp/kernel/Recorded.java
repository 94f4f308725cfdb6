package id.kipp.kernel;

/** A value that stands in what is recorded by another form than its components. */
public interface Recorded {

    /** The same value is always recorded as the same text or whole number. */
    Object recorded();
}
