package id.kipp.mail;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.search.IndexedRow;
import id.kipp.search.RowAsk;
import id.kipp.search.RowIndex;
import id.kipp.search.SearchIndexes;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/**
 * Letters by what stands anywhere in subject or address, newest first. An index of this server's own knows them; before it
 * answers it takes up what has been written since, which never changes and is never deleted.
 */
@Service
public class LetterSearch {

    private static final String AT = "at";
    private static final int BATCH = 500;

    /** What a letter tells may have happened before another was written that is known already; seldom longer before. */
    private static final Duration LATE = Duration.ofDays(2);

    private final MailStore store;
    private final RowIndex index;
    private Instant newest = Instant.EPOCH;

    LetterSearch(MailStore store, SearchIndexes indexes) {
        this.store = store;
        this.index = indexes.openRows("letters");
    }

    /** Without bodies. */
    public List<Mail> page(Actor actor, String words, int offset, int limit) {
        actor.require(Role.ADMINISTRATOR);
        takeUp();
        var ids = index.find(ask(words), offset, limit).ids();
        var found = store.all(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    public int count(Actor actor, String words) {
        actor.require(Role.ADMINISTRATOR);
        takeUp();
        return index.count(ask(words));
    }

    private synchronized void takeUp() {
        if (isWhole()) return;
        take(newest.minus(newest.equals(Instant.EPOCH) ? Duration.ZERO : LATE));
        if (!isWhole()) take(Instant.EPOCH);
    }

    private boolean isWhole() {
        return index.count(ask("")) == store.count();
    }

    private void take(Instant from) {
        var batch = new ArrayList<IndexedRow>();
        store.since(from, mail -> {
            batch.add(row(mail));
            if (mail.queuedAt().isAfter(newest)) newest = mail.queuedAt();
            if (batch.size() < BATCH) return;
            index.put(batch);
            batch.clear();
        });
        index.put(batch);
        index.keep();
    }

    @PreDestroy
    void stop() throws IOException {
        index.close();
    }

    private static IndexedRow row(Mail mail) {
        var at = "%019d".formatted(mail.queuedAt().toEpochMilli());
        return new IndexedRow(mail.id(), List.of(mail.subject(), mail.to()), Map.of(), Map.of(AT, at));
    }

    private static RowAsk ask(String words) {
        return new RowAsk(words, Map.of(), List.of(AT), true);
    }
}
