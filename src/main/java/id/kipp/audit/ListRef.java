package id.kipp.audit;

/**
 * A frozen list that is kept beside the document that froze it.
 *
 * @param key its content's hash
 */
public record ListRef(String key, int size) {

    public static final ListRef EMPTY = new ListRef("", 0);
}
