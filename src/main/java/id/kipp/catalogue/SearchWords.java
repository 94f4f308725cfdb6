package id.kipp.catalogue;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.search.Synonyms;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Other words for the same, as the secretariat has written them down: a line each.
 *
 * @param id there is one list
 */
public record SearchWords(@BsonId String id, long version, String text, List<AuditLine> outbox) implements Aggregate {

    static final String ID = "words";
    static final int MOST = 60_000; // letters: some two thousand lines

    public SearchWords {
        outbox = List.copyOf(outbox);
    }

    static SearchWords shipped(String text) {
        return new SearchWords(ID, 0, text, List.of());
    }

    /** @throws Refusal {@code catalogue.words-length}, {@code catalogue.words-unreadable} with the number of the line */
    SearchWords changed(Actor actor, String wanted, Instant now) {
        if (wanted.length() > MOST) throw new Refusal(CatalogueRefusal.WORDS_LENGTH, MOST);
        read(wanted);
        var next = new SearchWords(id, version + 1, wanted, outbox);
        var facts = new HashMap<String, Object>(next.facts());
        facts.put("added", without(wanted, text));
        facts.put("removed", without(text, wanted));
        var line = AuditLine.of(null, actor, "search-words.changed", now, "search-words:" + id, next.version, facts);
        return new SearchWords(id, next.version, wanted, line.after(outbox));
    }

    /** What holds from then on; which lines came and went stands beside it. */
    Map<String, Object> facts() {
        return Map.of("textSha256", new Hidden(text));
    }

    Synonyms synonyms() {
        return read(text);
    }

    private static Synonyms read(String text) {
        try {
            return Synonyms.read(text);
        } catch (Synonyms.Unreadable unreadable) {
            throw new Refusal(CatalogueRefusal.WORDS_UNREADABLE, unreadable.line());
        }
    }

    private static List<String> without(String text, String other) {
        var lines = lines(text);
        lines.removeAll(lines(other));
        return List.copyOf(lines);
    }

    private static Set<String> lines(String text) {
        var lines = new LinkedHashSet<String>();
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add);
        return lines;
    }
}
