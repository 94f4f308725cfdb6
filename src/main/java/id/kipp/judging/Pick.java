package id.kipp.judging;

import org.jspecify.annotations.Nullable;

/**
 * A passage of what is judged, by its place. Its letters are counted without blanks, because a page shows those otherwise than
 * they were written.
 *
 * @param file SHA-256 of the document; null for the text that is judged itself, whose hash the sheet has
 * @param place key of the text's section, or the anchor of the document's page
 * @param from so many letters stand before it in what stands there
 * @param to so many up to its end
 */
public record Pick(@Nullable String file, String place, int from, int to) {}
