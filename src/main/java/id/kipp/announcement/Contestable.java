package id.kipp.announcement;

import id.kipp.edition.EditionId;
import java.time.Instant;

/**
 * What a released letter says of one proposal, and until when people may object to it.
 *
 * @param letter its number
 */
public record Contestable(
        EditionId edition, String matter, String group, String letter, LetterEntry entry, Instant until) {}
