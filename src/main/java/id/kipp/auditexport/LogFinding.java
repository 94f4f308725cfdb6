package id.kipp.auditexport;

/**
 * A line that does not hold.
 *
 * @param line counted from 1; 0 where it is the file as a whole
 * @param key the sentence that says why
 */
public record LogFinding(String file, int line, String key) {}
