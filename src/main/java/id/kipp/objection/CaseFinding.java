package id.kipp.objection;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.Correction;
import id.kipp.store.Flat;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found, by whom, and who has consented to it.
 *
 * @param correction how the entry is called from now on, where that is what is found
 * @param letter number of the letter that made public what follows; null while none has
 */
public record CaseFinding(
        Consequence consequence,
        @Flat Correction correction,
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

    static CaseFinding of(Consequence consequence, Correction correction, String reason, AccountId by, Instant at) {
        return new CaseFinding(consequence, correction, reason, by, at, List.of(), null);
    }

    public boolean hasSpoken(AccountId person) {
        return by.equals(person) || consents.stream().anyMatch(c -> c.by().equals(person));
    }

    CaseFinding with(Consent consent) {
        var all = Stream.concat(consents.stream(), Stream.of(consent)).toList();
        return new CaseFinding(consequence, correction, reason, by, at, all, letter);
    }

    CaseFinding announcedBy(String number) {
        return new CaseFinding(consequence, correction, reason, by, at, consents, number);
    }
}
