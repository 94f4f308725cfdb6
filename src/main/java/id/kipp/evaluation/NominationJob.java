package id.kipp.evaluation;

import static java.util.stream.Collectors.toMap;

import id.kipp.account.Actors;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Closing;
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
    private final Actors actors;

    NominationJob(NominationStore store, Proposals proposals, Actors actors) {
        this.store = store;
        this.proposals = proposals;
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

    /** One that has moved already, by this or since then by people, stays where it is. */
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
                    .map(p -> proposals.get(actor, p.id()))
                    .filter(p -> !p.changedAt().isAfter(line.at()))
                    .forEach(p -> move(actor, Objects.requireNonNull(candidates.get(p.id()))));
        }
    }

    private void move(Actor actor, Candidate candidate) {
        var id = candidate.proposal();
        if (candidate.chosen())
            proposals.advance(actor, id, Stage.NOMINATED, "proposal.nominated", Map.of("rank", candidate.rank()));
        else proposals.close(actor, id, Closing.Outcome.NOT_NOMINATED, "rank " + candidate.rank());
    }
}
