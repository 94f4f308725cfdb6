package id.kipp.decision;

import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.judging.Decides;
import id.kipp.kernel.Refusal;
import org.springframework.stereotype.Component;

/** No sheet is opened again once a decision rests on its round. */
@Component
class SealedByDecision implements Decides {

    private static final String PANEL = "panel";

    private final DecisionStore store;
    private final Editions editions;

    SealedByDecision(DecisionStore store, Editions editions) {
        this.store = store;
        this.editions = editions;
    }

    /** @throws Refusal {@code decision.decided} */
    @Override
    public void requireUndecided(EditionId edition, String group) {
        var rests = MatterRules.all(editions.get(edition), group).stream()
                .filter(m ->
                        m.ranking().weights().stream().anyMatch(w -> w.round().equals(PANEL)))
                .anyMatch(m -> store.findDecided(edition, m.key(), group).isPresent());
        if (rests) throw new Refusal(DecisionRefusal.DECIDED);
    }
}
