package id.kipp.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file brought to light.
 *
 * @param pages pages, slides or sheets, where they can be known
 * @param textPages how many of them hold readable text; null where pages cannot be told apart
 * @param unread the pages of a PDF that hold none, ascending: scans, or letters that no font maps
 * @param words null when there is no text to count
 * @param language {@code id}, {@code en}, {@code other}, or null when there is too little text to tell
 */
public record Findings(
        ReadingState state,
        String mediaType,
        @Nullable Integer pages,
        @Nullable Integer textPages,
        List<Integer> unread,
        @Nullable Integer words,
        @Nullable String language,
        List<Passage> passages,
        Origin origin) {

    public Findings {
        unread = List.copyOf(unread);
        passages = List.copyOf(passages);
    }

    /** A file of which nothing but its type is known. */
    static Findings only(ReadingState state, String mediaType) {
        return new Findings(state, mediaType, null, null, List.of(), null, null, List.of(), Origin.UNKNOWN);
    }

    /** A picture is one page without words. */
    static Findings picture(ReadingState state, String mediaType) {
        var pages = state.usable() ? 1 : null;
        return new Findings(
                state, mediaType, pages, pages == null ? null : 0, List.of(), null, null, List.of(), Origin.UNKNOWN);
    }
}
