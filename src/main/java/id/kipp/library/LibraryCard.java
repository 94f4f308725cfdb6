package id.kipp.library;

import id.kipp.search.Piece;
import java.util.List;

/** A line of an answer: title and text with the words marked that were looked for. */
public record LibraryCard(LibraryRow row, List<Piece> title, List<Piece> snippet) {}
