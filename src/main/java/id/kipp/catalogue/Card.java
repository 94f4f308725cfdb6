package id.kipp.catalogue;

import id.kipp.search.Piece;
import java.util.List;

/**
 * One line of a result: the entry, and its title and text with the words marked that were looked for.
 *
 * @param pulse whether it still runs
 * @param shared of these words those that its whole text has; only where some of them are enough
 */
public record Card(Entry entry, Pulse pulse, List<Piece> title, List<Piece> snippet, List<String> shared) {}
