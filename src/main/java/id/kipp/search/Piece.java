package id.kipp.search;

/** A piece of plain text, marked where it is what was looked for. It is text: whoever shows it escapes it. */
public record Piece(String text, boolean marked) {}
