package id.kipp.proposal;

import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Ticking;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A question to a colleague lapses when it has waited too long, or there is nothing to screen any more; who asked is told. */
@Component
class OpinionJob implements Ticking {

    private static final Logger log = LoggerFactory.getLogger(OpinionJob.class);

    private final ProposalStore store;
    private final ScreeningStore screening;
    private final Editions editions;
    private final Clock clock;

    OpinionJob(ProposalStore store, ScreeningStore screening, Editions editions, Clock clock) {
        this.store = store;
        this.screening = screening;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public void look(Actor actor) {
        var now = clock.instant();
        editions.all().forEach(e -> look(actor, e, now));
    }

    private void look(Actor actor, Edition edition, Instant now) {
        for (var proposal : screening.opinionsWaited(edition.id())) {
            var opinion = proposal.deliberation().opinion();
            if (opinion == null || !hasLapsed(proposal, opinion, now)) continue;
            var facts = Map.of("asker", opinion.asker(), "asked", opinion.asked());
            var none = proposal.deliberation().with(null);
            try {
                store.save(proposal.deliberated(actor, none, "proposal.opinion-lapsed", now, facts));
            } catch (Stale anotherWasFirst) {
                log.debug("{} has changed meanwhile", proposal.id());
            }
        }
    }

    private static boolean hasLapsed(Proposal proposal, Deliberation.Opinion opinion, Instant now) {
        return proposal.stage() != Stage.SUBMITTED
                || opinion.at().plus(Deliberation.PATIENCE).isBefore(now);
    }
}
