package id.kipp.mail;

import static java.util.stream.Collectors.toMap;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.search.Held;
import id.kipp.search.IndexedRow;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Letters are found by words as they were written; what the next question takes up is not held against the index. */
@Component
@Order(23)
class LettersFound implements Invariant {

    private static final int AT_ONCE = 500;

    private final MailStore store;
    private final LetterSearch search;

    LettersFound(MailStore store, LetterSearch search) {
        this.store = store;
        this.search = search;
    }

    @Override
    public String name() {
        return "mail.search";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        if (search.index().isUnused()) return 0;
        var held = Held.of(
                search.index(),
                this::all,
                some -> prints(store.all(List.copyOf(some)).values()));
        var fine = search.fine(held.wrong());
        held.wrong().stream()
                .filter(id -> !fine.contains(id))
                .forEach(id -> broken.accept(new Broken("mails", id, "check.search")));
        return held.looked();
    }

    private void all(Consumer<Map<String, String>> each) {
        var some = new HashMap<String, String>();
        store.since(Instant.EPOCH, mail -> {
            some.putAll(prints(List.of(mail)));
            if (some.size() < AT_ONCE) return;
            each.accept(Map.copyOf(some));
            some.clear();
        });
        each.accept(some);
    }

    private static Map<String, String> prints(Collection<Mail> mails) {
        return mails.stream()
                .filter(m -> !m.isPassing())
                .map(LetterSearch::row)
                .collect(toMap(IndexedRow::id, IndexedRow::print));
    }
}
