package id.kipp.edition;

/**
 * What a judge has to write beside the points.
 *
 * @param required every criterion needs a note before the sheet is sealed
 * @param minWords of each note that there is; 0: no limit
 */
public record NoteRule(boolean required, int minWords) {

    public static final NoteRule FREE = new NoteRule(false, 0);
}
