package id.kipp.engine;

/** Documents one after the other, by a way; may be left and taken up again though the collection has changed meanwhile. */
interface Source {

    /** Goes to the next one. */
    boolean next();

    Key position();

    byte[] document();

    /** Passes over so many keys without looking at them: only where each is a document of its own that counts. */
    void skip(long keys);

    /** What comes next is read from the collection as it is then. */
    void pause();

    /** Keys looked at since the last time this was asked, 0 for a way that has none. */
    long keysExamined();
}
