package id.kipp.likeness;

/**
 * One that a text is like.
 *
 * @param id of the other
 * @param score 0 to 1
 * @param declared named as its original
 * @param passages in common
 */
public record Like(String id, double score, boolean declared, int passages) {}
