package id.kipp.decision;

import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.judging.Decides;
import id.kipp.kernel.Refusal;
import org.springframework.stereotype.Component;

/** No sheet is opened again once a decision rests on its round. */
@Component
class SealedByDecision implements Decides {

    private final DecisionStore store;
    private final Editions editions;

    SealedByDecision(DecisionStore store, Editions editions) {
        this.store = store;
        this.editions = editions;
    }

    /** @throws Refusal {@code decision.decided} */
    @Override
    public void requireUndecided(EditionId id, String round, String group) {
        var edition = editions.get(id);
        var rules = edition.constitution();
        var rests = MatterRules.all(edition, group).stream()
                .filter(m ->
                        m.ranking().weights().stream().anyMatch(w -> w.round().equals(round)))
                .anyMatch(m -> store.isDecided(id, m.key(), rules.pooled(rules.matter(m.key()), group)));
        if (rests) throw new Refusal(DecisionRefusal.DECIDED);
    }
}
