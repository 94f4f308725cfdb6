package id.kipp.intake;

import id.kipp.kernel.Refusal;

/**
 * A line that cannot be taken in.
 *
 * @param number as the file's editor shows it
 * @param column the field that is wrong
 * @param why what to do about it, as a sentence
 */
public record FaultyLine(int number, String column, Refusal why) {}
