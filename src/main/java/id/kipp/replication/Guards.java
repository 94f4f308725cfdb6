package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.kernel.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold before each step, in the words of {@link Guard}. */
@Component
class Guards {

    private final ReplicationAccess access;

    Guards(ReplicationAccess access) {
        this.access = access;
    }

    /** What is to be done with what. @param one as it would be written @param until of a pause */
    record Asked(Actor actor, Replication one, Party as, String says, @Nullable LocalDate until, Instant now) {}

    /** @throws Refusal with what is missing */
    void require(Guard guard, Asked asked) {
        switch (guard) {
            case INTEREST_COMPLETE -> interest(asked.one().about());
            case ALL_ANSWERED -> answered(asked.one().about());
            case REASON -> Typed.reason(asked.says(), ReplicationRefusal.REASON_MISSING);
            case NO_PARTY -> {
                if (access.isPartyItself(asked.actor(), asked.one().about()))
                    throw new Refusal(ReplicationRefusal.PARTY_ITSELF);
            }
            default -> throw new Refusal(ReplicationRefusal.NOT_NOW);
        }
    }

    private static void interest(About about) {
        var interest = about.interest();
        if (Typed.isNothing(interest.need())) throw new Refusal(ReplicationRefusal.NEED_MISSING);
        var words = Words.in(interest.need());
        if (words > Wish.NEED_WORDS) throw new Refusal(ReplicationRefusal.NEED_TOO_LONG, words, Wish.NEED_WORDS);
        if (interest.year() == 0) throw new Refusal(ReplicationRefusal.YEAR_MISSING);
        if (about.members().isEmpty() && Typed.isNothing(about.adopter().unitName()))
            throw new Refusal(ReplicationRefusal.UNIT_MISSING);
        if (Typed.isNothing(interest.number())) throw new Refusal(ReplicationRefusal.NUMBER_MISSING);
    }

    private static void answered(About about) {
        if (about.originals().stream().anyMatch(o -> o.reply() == null)) throw new Refusal(ReplicationRefusal.NOT_NOW);
    }
}
