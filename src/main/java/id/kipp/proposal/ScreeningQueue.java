package id.kipp.proposal;

import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What waits for a verdict, by receipt number, and who has which of it before them. A claim keeps others from giving a verdict,
 * not from reading, and runs out by itself: nobody who goes home takes a proposal along.
 */
@Service
public class ScreeningQueue {

    /** From the last answer on. */
    static final Duration HELD = Duration.ofMinutes(30);

    private final ProposalStore store;
    private final ScreeningStore screening;
    private final ClaimStore claims;
    private final Clock clock;

    ScreeningQueue(ProposalStore store, ScreeningStore screening, ClaimStore claims, Clock clock) {
        this.store = store;
        this.screening = screening;
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * Takes it, or goes on holding it; from another page of one's own it is taken over. What has run out is cleared away.
     *
     * @param page which of the actor's pages it is
     * @return whose it is: the actor's, or that of whoever was there before
     */
    public Claim hold(Actor actor, String page, Proposal proposal) {
        actor.require(Role.SECRETARIAT);
        var now = clock.instant();
        claims.sweep(proposal.edition(), now);
        var since = claims.find(proposal.id(), now)
                .filter(c -> c.by().equals(actor.id()))
                .map(Claim::since)
                .orElse(now);
        return claims.take(new Claim(proposal.id(), proposal.edition(), actor.id(), page, since, now.plus(HELD)), now);
    }

    /** Lets go of it; of another's, or of what another page of one's own has, nothing happens. */
    public void release(Actor actor, String page, ProposalId id) {
        actor.require(Role.SECRETARIAT);
        claims.drop(id, actor.id(), page);
    }

    /** All that are held now, by anybody. */
    public List<Claim> held(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return claims.held(edition, clock.instant());
    }

    /** The next that waits and neither anybody else nor another page of one's own has, by receipt number, after the given number (empty: the first). */
    public Optional<Queued> next(Actor actor, String page, EditionId edition, String afterNumber) {
        actor.require(Role.SECRETARIAT);
        var others = held(actor, edition).stream()
                .filter(c -> !c.isOn(actor.id(), page))
                .map(Claim::id)
                .toList();
        return screening.waiting(edition, actor.id(), others, afterNumber, 1).stream()
                .findFirst();
    }

    /** Those that wait, from the given number on; those that others have are among them. */
    public List<Queued> from(Actor actor, EditionId edition, String number, int limit) {
        actor.require(Role.SECRETARIAT);
        return screening.waiting(edition, actor.id(), List.of(), number, limit);
    }

    /** How many second opinions wait for the actor. */
    public int asked(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return store.count(edition, ProposalFilter.ALL.asking(actor.id()));
    }
}
