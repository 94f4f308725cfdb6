package id.kipp.announcement;

import id.kipp.kernel.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the letters on one matter have said of an entry, the last word.
 *
 * @param matter what they are about, as the edition calls it
 * @param letter number of the last
 * @param change what it changed of the one before it; null where that was nothing
 * @param entry its line on the list; null where the list does not name it any more
 */
public record NamedInLetter(
        Text matter, String letter, LocalDate date, ListChange.@Nullable Kind change, @Nullable LetterEntry entry) {}
