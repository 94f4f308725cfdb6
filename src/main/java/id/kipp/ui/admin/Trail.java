package id.kipp.ui.admin;

import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.AuditTrail;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The trail with the names of those who acted; the chain itself knows only their ids. */
@Component
class Trail {

    /** @param who the person's name, or the id where it is no person's: a visitor, a job, the operator */
    record Line(AuditEntry entry, String who) {}

    private static final Sentences INDONESIAN = Sentences.in(Sentences.INDONESIAN);
    private static final Sentences ENGLISH = Sentences.in(Locale.ENGLISH);

    private final AuditTrail trail;
    private final Accounts accounts;
    private final CurrentActor current;

    Trail(AuditTrail trail, Accounts accounts, CurrentActor current) {
        this.trail = trail;
        this.accounts = accounts;
        this.current = current;
    }

    List<Line> page(String subject, int offset, int limit) {
        var entries = subject.isEmpty()
                ? trail.page(current.get(), offset, limit)
                : trail.about(current.get(), subject).stream()
                        .skip(offset)
                        .limit(limit)
                        .toList();
        var names = accounts.names(
                entries.stream().map(e -> new AccountId(e.actor())).collect(Collectors.toSet()));
        return entries.stream()
                .map(e -> new Line(e, names.getOrDefault(new AccountId(e.actor()), e.actor())))
                .toList();
    }

    int count(String subject) {
        return subject.isEmpty()
                ? (int) trail.count(current.get())
                : trail.about(current.get(), subject).size();
    }

    /** What was done; the bare key where no sentence has been written for it. */
    String words(String action, Locale locale) {
        var key = "audit." + action;
        var words = (locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN).of(key);
        return words.equals(key) ? action : words;
    }
}
