package id.kipp.objection;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found, by whom, and who has consented to it.
 *
 * @param title how the entry is called from now on, where it is corrected; else empty
 * @param letter number of the letter that made public what follows; null while none has
 */
public record CaseFinding(
        Consequence consequence,
        String title,
        String reason,
        AccountId by,
        Instant at,
        List<Consent> consents,
        @Nullable String letter) {

    /** Somebody without a conflict of interest agrees. */
    public record Consent(AccountId by, Instant at) {}

    public CaseFinding {
        consents = List.copyOf(consents);
    }

    static CaseFinding of(Consequence consequence, String title, String reason, AccountId by, Instant at) {
        return new CaseFinding(consequence, title, reason, by, at, List.of(), null);
    }

    public boolean hasSpoken(AccountId person) {
        return by.equals(person) || consents.stream().anyMatch(c -> c.by().equals(person));
    }

    CaseFinding with(Consent consent) {
        var all = Stream.concat(consents.stream(), Stream.of(consent)).toList();
        return new CaseFinding(consequence, title, reason, by, at, all, letter);
    }

    CaseFinding announcedBy(String number) {
        return new CaseFinding(consequence, title, reason, by, at, consents, number);
    }
}
