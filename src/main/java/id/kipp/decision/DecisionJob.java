package id.kipp.decision;

import static java.util.stream.Collectors.toMap;

import id.kipp.account.Actors;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Moves;
import id.kipp.proposal.Proposals;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Once a matter is decided that no letter announces the proposals follow: moved on, or at their end until a letter says so. */
@Component
class DecisionJob implements Follower {

    /** The second as it was recorded before all decisions were of one kind. */
    private static final Set<String> HEARD = Set.of("decision.decided", "nomination.decided");

    private final DecisionStore store;
    private final Deliberations deliberations;
    private final Proposals proposals;
    private final Moves moves;
    private final Actors actors;

    DecisionJob(DecisionStore store, Deliberations deliberations, Proposals proposals, Moves moves, Actors actors) {
        this.store = store;
        this.deliberations = deliberations;
        this.proposals = proposals;
        this.moves = moves;
        this.actors = actors;
    }

    /** Its place in the chain is kept under this name. */
    @Override
    public String name() {
        return "nominations";
    }

    @Override
    public boolean effects() {
        return true;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return HEARD.contains(line.action());
    }

    /** One that has moved by this already stays where it is, whatever people have done with it since. */
    @Override
    public void take(List<AuditEntry> lines) {
        lines.forEach(this::take);
    }

    private void take(AuditEntry line) {
        var decision = store.about(line);
        var move = deliberations.rule(decision).candidates().move();
        if (move == null) return;
        var actor = actors.system(name(), Role.SECRETARIAT);
        for (var board : decision.boards()) {
            var candidates = board.candidates().stream().collect(toMap(Candidate::proposal, Function.identity()));
            proposals.all(actor, candidates.keySet()).stream()
                    .filter(p -> p.stage() == move.from())
                    .forEach(p -> follow(actor, line, move, Objects.requireNonNull(candidates.get(p.id()))));
        }
    }

    private void follow(Actor actor, AuditEntry line, MatterRule.Move move, Candidate candidate) {
        var id = candidate.proposal();
        var rank = Map.of("rank", candidate.rank());
        if (candidate.chosen()) moves.advance(actor, line, id, move.from(), move.to(), move.action(), rank);
        else if (move.left() != null)
            moves.close(actor, line, id, move.from(), move.left(), "rank " + candidate.rank());
    }
}
