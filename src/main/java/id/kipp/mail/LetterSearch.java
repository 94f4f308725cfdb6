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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Letters by what stands anywhere in subject or address. An index of this server's own knows them; before it
 * answers it takes up what has been written since, which never changes: now and then, so that it is some seconds behind
 * while many are written. Letters that pass are not in it.
 */
@Service
public class LetterSearch {

    private static final String AT = "at";
    private static final String TO = "to";

    /** A row that was taken up in another form is not counted, and so is taken up again. */
    private static final String FORM = "form";

    private static final String NOW = "2"; // since they can be put in order by recipient
    private static final int BATCH = 500;

    /**
     * What a letter tells may have happened before another was written that is known already. One that is later still is in
     * the list and not found by words.
     */
    private static final Duration LATE = Duration.ofDays(2);

    /** While many are being written, each sign that is typed would take the same up again. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final MailStore store;
    private final RowIndex index;
    private final InstantSource clock;
    private Instant looked = Instant.EPOCH;

    LetterSearch(MailStore store, SearchIndexes indexes, InstantSource clock) {
        this.store = store;
        this.index = indexes.openRows("letters");
        this.clock = clock;
    }

    /** Without bodies. */
    public List<Mail> page(Actor actor, String words, LetterOrder order, int offset, int limit) {
        actor.require(Role.ADMINISTRATOR);
        takeUp();
        var ids = index.find(ask(words, order), offset, limit).ids();
        var found = store.all(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    public int count(Actor actor, String words) {
        actor.require(Role.ADMINISTRATOR);
        takeUp();
        return index.count(ask(words, LetterOrder.NEWEST));
    }

    private synchronized void takeUp() {
        if (isWhole() || clock.instant().isBefore(looked.plus(PAUSE))) return;
        take(newest().map(at -> at.minus(LATE)).orElse(Instant.EPOCH));
        looked = clock.instant();
    }

    /** Of those the index has, which are all up to it, but late ones; empty where it has none. */
    private Optional<Instant> newest() {
        return index.find(ask("", LetterOrder.NEWEST), 0, 1).ids().stream()
                .flatMap(id -> store.find(id).stream())
                .map(Mail::queuedAt)
                .findFirst();
    }

    private boolean isWhole() {
        return index.count(ask("", LetterOrder.NEWEST)) == store.countStaying();
    }

    private void take(Instant from) {
        var batch = new ArrayList<IndexedRow>();
        store.since(from, mail -> {
            if (mail.isPassing()) return; // nobody looks for whom it went to
            batch.add(row(mail));
            if (batch.size() < BATCH) return;
            index.put(batch);
            batch.clear();
        });
        index.put(batch);
        index.keep();
    }

    RowIndex index() {
        return index;
    }

    /** Those of these letters that are found as they are by now, or are taken up by the next question. */
    Set<String> fine(Collection<String> ids) {
        var newest = newest();
        var known = newest.isEmpty() ? Map.<String, String>of() : index.prints(ids); // the next question takes up all
        var from = newest.map(at -> at.minus(LATE)).orElse(Instant.EPOCH);
        return store.all(List.copyOf(ids)).values().stream()
                .filter(m -> known.containsKey(m.id())
                        ? row(m).print().equals(known.get(m.id()))
                        : !m.queuedAt().isBefore(from))
                .map(Mail::id)
                .collect(Collectors.toSet());
    }

    @PreDestroy
    void stop() throws IOException {
        index.close();
    }

    static IndexedRow row(Mail mail) {
        var at = "%019d".formatted(mail.queuedAt().toEpochMilli());
        return new IndexedRow(
                mail.id(), List.of(mail.subject(), mail.to()), Map.of(FORM, NOW), Map.of(AT, at, TO, mail.to()));
    }

    private static RowAsk ask(String words, LetterOrder order) {
        var by = order.by() == LetterOrder.By.TO ? List.of(TO, AT) : List.of(AT);
        return new RowAsk(words, Map.of(FORM, Set.of(NOW)), by, order.descending());
    }
}
