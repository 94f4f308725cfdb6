package id.kipp.custody;

import id.kipp.audit.Broken;
import id.kipp.store.Errands;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The check of a store that an application has open in a folder: the application does it and says what it finds. */
public final class LiveCheck {

    static final String NAME = "check";
    static final String CHECKED = "checked";
    static final String BROKEN = "broken";
    static final String SET_ASIDE = "setAside";
    static final String CLOSED = "closed";
    static final String COLLECTION = "collection";
    static final String ID = "id";
    static final String KEY = "key";
    static final String DETAIL = "where";
    static final String BY = "by";
    static final String AT = "at";
    static final String REASON = "reason";

    private LiveCheck() {}

    /** Counts, as {@link id.kipp.audit.Checks.Summary} has them. */
    public record Counted(long checked, long broken, long setAside, long closed) {}

    /** A line that was set aside, and that somebody has closed. */
    public record Closed(String collection, String id, String key, String by, String at, String reason) {}

    /** Whether somebody has the store of that folder open; if so, {@link #run} asks for it. */
    public static Optional<String> holder(Path data) {
        return Errands.holder(data);
    }

    /** @throws id.kipp.kernel.Refusal as {@link Errands#run} */
    public static Counted run(Path data, Consumer<Broken> broken, Consumer<Closed> closed) {
        var end = Errands.run(data, NAME, Map.of(), words -> {
            var collection = word(words, COLLECTION);
            if (words.containsKey(BY))
                closed.accept(new Closed(
                        collection,
                        word(words, ID),
                        word(words, KEY),
                        word(words, BY),
                        word(words, AT),
                        word(words, REASON)));
            else broken.accept(new Broken(collection, word(words, ID), word(words, KEY), word(words, DETAIL)));
        });
        return new Counted(number(end, CHECKED), number(end, BROKEN), number(end, SET_ASIDE), number(end, CLOSED));
    }

    private static String word(Map<String, String> words, String name) {
        return words.getOrDefault(name, "");
    }

    private static long number(Map<String, String> words, String name) {
        return Long.parseLong(words.getOrDefault(name, "0"));
    }
}
