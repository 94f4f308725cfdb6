package id.kipp.source;

/**
 * One line of the report.
 *
 * @param line counted from 1, the first record of the file
 * @param id as its register numbers it; empty where it says none
 * @param reason a fixed word, never translated
 * @param record its number in the catalogue; empty where it is not in it
 */
public record ReportLine(int line, String id, Verdict verdict, String reason, String record) {}
