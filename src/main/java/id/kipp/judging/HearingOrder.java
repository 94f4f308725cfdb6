package id.kipp.judging;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.kipp.edition.EditionId;
import id.kipp.judging.HearingStore.Slot;
import id.kipp.kernel.Actor;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.store.Outbox;
import id.kipp.store.Recent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a round judges in the order of the schedule, what has no time last by number: what a list needs to know of all of it to
 * read one page. The list asks several times as it opens, and everybody on the team for the same.
 */
@Component
class HearingOrder {

    private final HearingStore store;
    private final Proposals proposals;
    private final Recent<Asked, List<ProposalId>> known;

    HearingOrder(
            HearingStore store,
            Proposals proposals,
            Outbox outbox,
            @Value("${kipp.conflicts.fresh:1s}") Duration fresh) {
        this.store = store;
        this.proposals = proposals;
        this.known = new Recent<>(outbox, fresh, "hearings", "proposals");
    }

    /** @param actor who may know them */
    List<ProposalId> of(Actor actor, RoundRule round) {
        return known.get(new Asked(round.edition().id(), round.reached()), () -> read(actor, round));
    }

    private record Asked(EditionId edition, ProposalFilter reached) {}

    private List<ProposalId> read(Actor actor, RoundRule round) {
        var edition = round.edition().id();
        var starts = store.slots(edition).stream().collect(toMap(Slot::id, Slot::startsAt));
        return proposals.numbers(actor, edition, round.reached()).entrySet().stream()
                .sorted(comparing((Map.Entry<ProposalId, String> f) -> starts.getOrDefault(f.getKey(), Instant.MAX))
                        .thenComparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }
}
