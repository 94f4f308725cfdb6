package id.kipp.catalogue;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.search.Synonyms;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Which words mean the same to the search. A change counts for the next question here, and for other servers a moment later. */
@Service
public class Vocabulary {

    private static final String SHIPPED = "/catalogue/sinonim.txt";

    private final Aggregates<SearchWords> store;
    private final Clock clock;
    private final long fresh;
    private volatile @Nullable Known known;

    private record Known(long version, Synonyms synonyms, long looked) {}

    /** @param fresh how long what was read counts, which is how late another server's change is */
    Vocabulary(Outbox outbox, Clock clock, @Value("${kipp.search-words.fresh:1s}") Duration fresh) {
        this.fresh = fresh.toNanos();
        this.store = outbox.aggregates("searchWords", SearchWords.class, "search-words");
        this.clock = clock;
    }

    /** What is written down, or what came with the system. */
    public SearchWords get(Actor actor) {
        actor.require(Role.SECRETARIAT);
        return now();
    }

    /** Writes down other ones. @throws Refusal {@code catalogue.words-length}, {@code catalogue.words-unreadable}, {@code problem.stale} */
    public SearchWords change(Actor actor, SearchWords seen, String text) {
        actor.require(Role.SECRETARIAT);
        if (text.equals(seen.text())) return seen;
        var kept = store.save(seen.changed(actor, text, clock.instant()));
        known = null;
        return kept;
    }

    Synonyms synonyms() {
        var last = known;
        var time = System.nanoTime();
        if (last != null && time - last.looked() < fresh) return last.synonyms();
        var words = now();
        var read = last != null && last.version() == words.version() ? last.synonyms() : words.synonyms();
        known = new Known(words.version(), read, time);
        return read;
    }

    private SearchWords now() {
        return store.find(SearchWords.ID).orElseGet(() -> SearchWords.shipped(shipped()));
    }

    private static String shipped() {
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it lies in the jar
        }
    }
}
