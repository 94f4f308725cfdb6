package id.kipp.announcement;

import static java.util.stream.Collectors.toMap;

import id.kipp.award.Awards;
import id.kipp.decision.Contender;
import id.kipp.decision.Plenary;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What follows from a plenary's decision once a letter has announced it: the awards. */
@Component
class Awarding {

    private final Proposals proposals;
    private final Editions editions;
    private final Awards awards;

    Awarding(Proposals proposals, Editions editions, Awards awards) {
        this.proposals = proposals;
        this.editions = editions;
        this.awards = awards;
    }

    /** Again changes nothing. */
    void derive(Actor actor, Plenary decided, String letter) {
        decided.requireDecided();
        var rules = editions.get(decided.edition()).constitution();
        var winners = decided.chosen().stream().collect(toMap(Contender::proposal, Contender::tier));
        for (var proposal : proposals.all(actor, winners.keySet())) {
            if (proposal.stage() == Stage.CLOSED) continue; // has dropped out since
            var tier = winners.getOrDefault(proposal.id(), "");
            var submitted = proposal.submitted();
            awards.record(
                    actor,
                    "kipp-" + proposal.id().value(),
                    proposal.agency(),
                    submitted.agency().name(),
                    submitted.title(),
                    rules.year(),
                    decided.group(),
                    tier,
                    letter);
            if (proposal.stage() == Stage.AWARDED) continue;
            var facts = Map.of("tier", tier, "letter", letter);
            proposals.advance(actor, proposal.id(), Stage.AWARDED, "proposal.awarded", facts);
        }
    }
}
