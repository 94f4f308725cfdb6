package id.kipp.decision;

import id.kipp.edition.Editions;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ScreeningDecided;
import org.springframework.stereotype.Component;

/** A verdict stands once it is decided on, until the letter that says so has moved its entry on. */
@Component
class VerdictsDecided implements ScreeningDecided {

    private final DecisionStore store;
    private final Editions editions;

    VerdictsDecided(DecisionStore store, Editions editions) {
        this.store = store;
        this.editions = editions;
    }

    @Override
    public boolean isDecided(Proposal seen) {
        var verdict =
                seen.course().anew() == null ? seen.screening() : seen.course().anew();
        if (verdict == null) return false;
        var matter = editions.get(seen.edition()).constitution().admission().key();
        return store.findDecided(seen.edition(), matter, seen.submitted().group())
                .flatMap(d -> store.verdict(d, seen.submitted().number()))
                .filter(r -> r.proposal().equals(seen.id()) && r.screened().equals(verdict.at()))
                .isPresent();
    }

    @Override
    public boolean isOver(Proposal seen) {
        var rules = editions.get(seen.edition()).constitution();
        return rules.matters().stream()
                .filter(m -> m.ranking() != null)
                .findFirst()
                .flatMap(m -> store.findDecided(
                        seen.edition(),
                        m.key(),
                        rules.pooled(m, seen.submitted().group())))
                .isPresent();
    }
}
