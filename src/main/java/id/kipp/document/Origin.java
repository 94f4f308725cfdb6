package id.kipp.document;

import org.jspecify.annotations.Nullable;

/** What a file says about its own making. Only the secretariat sees it: it can give an author away, and anyone can forge it. */
public record Origin(
        @Nullable String author, @Nullable String software, @Nullable String created, @Nullable String modified) {

    static final Origin UNKNOWN = new Origin(null, null, null, null);
    private static final int LONGEST = 200;

    public Origin {
        author = shorten(author);
        software = shorten(software);
        created = shorten(created);
        modified = shorten(modified);
    }

    private static @Nullable String shorten(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var line = ShownName.printable(text).strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
