package id.kipp.audit;

/**
 * One thing that does not hold.
 *
 * @param collection where it is
 * @param id of the document, as people write it
 * @param key of the sentence that says what is wrong and what it means; no values of a person's in it
 */
public record Broken(String collection, String id, String key) {}
