package id.kipp.proposal;

import id.kipp.audit.OwnLines;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Who did what with a proposal, and when. */
@Service
public class Histories {

    private static final Map<String, Role> OFFICES = Map.of(
            "proposal.drafted", Role.SERVICE_UNIT,
            "proposal.discarded", Role.SERVICE_UNIT,
            "proposal.restored", Role.SERVICE_UNIT,
            "proposal.sent", Role.SERVICE_UNIT,
            "proposal.returned", Role.AGENCY,
            "proposal.submitted", Role.AGENCY,
            "proposal.withdrawn", Role.AGENCY);

    /** What the secretariat does by a letter, and so in public. */
    private static final Set<String> BY_LETTER =
            Set.of("proposal.screening-returned", "proposal.announced", "proposal.corrected");

    private final ProposalStore store;
    private final ProposalAccess access;
    private final OwnLines lines;

    Histories(ProposalStore store, ProposalAccess access, OwnLines lines) {
        this.store = store;
        this.access = access;
        this.lines = lines;
    }

    /**
     * First to last. Unit and agency are told what they did themselves, and of the secretariat what a letter has said; the
     * secretariat is told all of it, by name.
     *
     * @throws Refusal {@code proposal.not-for-you}
     */
    public List<Event> of(Actor actor, ProposalId id) {
        var proposal = store.get(id);
        var entrant = proposal.entrant();
        access.requireReader(actor, entrant);
        if (!access.parts(actor, entrant).contains(Part.HISTORY)) throw new Refusal(ProposalRefusal.NOT_FOR_YOU);
        var proposes = access.proposes(actor, entrant);
        return lines.of(proposal.subject(), proposal.outbox()).stream()
                .map(act -> event(act, proposes))
                .flatMap(e -> proposes && !isTold(e) ? Stream.empty() : Stream.of(e))
                .toList();
    }

    private static boolean isTold(Event event) {
        return event.office() != Role.SECRETARIAT || BY_LETTER.contains(event.action());
    }

    private static Event event(OwnLines.Act act, boolean proposes) {
        var office = office(act);
        var by = proposes && office == Role.SECRETARIAT ? null : new AccountId(act.actor());
        var said = Stream.of("note", "reason", "letter")
                .flatMap(fact -> act.text(fact).stream())
                .findFirst()
                .orElse("");
        return new Event(act.action(), act.at(), office, by, said);
    }

    private static Role office(OwnLines.Act act) {
        var notChosen = act.action().equals("proposal.closed")
                && act.text("outcome")
                        .filter(Closing.Outcome.NOT_CHOSEN.name()::equals)
                        .isPresent();
        return notChosen ? Role.AGENCY : OFFICES.getOrDefault(act.action(), Role.SECRETARIAT);
    }
}
