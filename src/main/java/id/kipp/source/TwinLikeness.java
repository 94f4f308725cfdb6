package id.kipp.source;

/**
 * Why a record may tell of the same innovation as another of its institution.
 *
 * @param record the other one
 * @param title how alike the titles are, 0 to 1
 * @param years between them
 * @param text how much of the shorter text is in the other, 0 to 1; 0 where there is too little of it
 */
public record TwinLikeness(String record, double title, int years, double text) {}
