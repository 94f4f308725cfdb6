package id.kipp.decision;

import static java.util.stream.Collectors.toMap;

import id.kipp.account.Actors;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Moves;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Once the nominations of a group are decided the proposals follow: nominated, or at their end until a letter says so. */
@Component
class NominationJob implements Follower {

    private final NominationStore store;
    private final Proposals proposals;
    private final Moves moves;
    private final Actors actors;

    NominationJob(NominationStore store, Proposals proposals, Moves moves, Actors actors) {
        this.store = store;
        this.proposals = proposals;
        this.moves = moves;
        this.actors = actors;
    }

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
        return line.action().equals("nomination.decided");
    }

    /** One that has moved by this already stays where it is, whatever people have done with it since. */
    @Override
    public void take(List<AuditEntry> lines) {
        lines.forEach(this::take);
    }

    private void take(AuditEntry line) {
        var actor = actors.system(name(), Role.SECRETARIAT);
        for (var pool : store.get(line.subjectId()).pools()) {
            var candidates = pool.candidates().stream().collect(toMap(Candidate::proposal, Function.identity()));
            proposals.all(actor, candidates.keySet()).stream()
                    .filter(p -> p.stage() == Stage.SCREENED)
                    .forEach(p -> move(actor, line, Objects.requireNonNull(candidates.get(p.id()))));
        }
    }

    private void move(Actor actor, AuditEntry line, Candidate candidate) {
        var id = candidate.proposal();
        var rank = Map.of("rank", candidate.rank());
        if (candidate.chosen())
            moves.advance(actor, line, id, Stage.SCREENED, Stage.NOMINATED, "proposal.nominated", rank);
        else moves.close(actor, line, id, Stage.SCREENED, Closing.Outcome.NOT_NOMINATED, "rank " + candidate.rank());
    }
}
