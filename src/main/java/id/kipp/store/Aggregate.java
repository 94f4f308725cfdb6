package id.kipp.store;

/** A stored record: its id is the document's {@code _id}, its version goes up by one with every write. */
public interface Aggregate {

    Object id();

    /** 1 when first written. */
    long version();
}
