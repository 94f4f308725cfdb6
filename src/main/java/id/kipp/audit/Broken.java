package id.kipp.audit;

/**
 * One thing that does not hold.
 *
 * @param collection where it is
 * @param id of the document, as people write it
 * @param key of the sentence that says what is wrong and what it means
 * @param detail where in it, in the store's own words; empty where the sentence says it. No values of a person's in it
 */
public record Broken(String collection, String id, String key, String detail) {

    public Broken(String collection, String id, String key) {
        this(collection, id, key, "");
    }
}
