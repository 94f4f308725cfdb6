package id.kipp.library;

import java.util.List;

/** @param total how many there are, of which {@code cards} is one page */
public record LibraryFound(int total, List<LibraryCard> cards) {}
