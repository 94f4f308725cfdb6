package id.kipp.notice;

import id.kipp.audit.Broken;
import id.kipp.audit.Invariant;
import id.kipp.mail.LettersKnown;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * An inbox has at most so many notices, the latest first, each once, and of each there is the letter that went with it under
 * the same id. Who should have been told and was not is not asked: a module says whom a line concerns by what is so when it is told.
 */
@Component
@Order(26)
class InboxesHold implements Invariant {

    private final InboxStore store;
    private final LettersKnown letters;

    InboxesHold(InboxStore store, LettersKnown letters) {
        this.store = store;
        this.letters = letters;
    }

    @Override
    public String name() {
        return "notice.inboxes";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        var looked = new long[1];
        store.each(some -> {
            looked[0] += some.size();
            var missing = missing(some);
            some.stream().filter(i -> wrong(i, missing).isPresent()).forEach(i -> again(i).ifPresent(what ->
                    broken.accept(new Broken("inboxes", i.account().value(), "check.inbox", what))));
        });
        return looked[0];
    }

    /** Bells are written before their letters. */
    private Optional<String> again(Inbox seen) {
        var now = store.of(seen.account());
        return wrong(now, missing(List.of(now)));
    }

    private Set<String> missing(List<Inbox> some) {
        return letters.missing(
                some.stream().flatMap(i -> i.notices().stream().map(Notice::id)).collect(Collectors.toSet()));
    }

    /** Where in it. */
    private static Optional<String> wrong(Inbox inbox, Set<String> missing) {
        var notices = inbox.notices();
        if (notices.size() > Inbox.KEPT) return Optional.of("notices");
        var known = new HashSet<String>();
        for (var at = 0; at < notices.size(); at++) {
            var one = notices.get(at);
            var later = at > 0 && one.at().isAfter(notices.get(at - 1).at());
            if (later || !known.add(one.id()) || missing.contains(one.id())) return Optional.of("notices." + at);
        }
        return Optional.empty();
    }
}
