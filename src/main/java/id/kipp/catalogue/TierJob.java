package id.kipp.catalogue;

import id.kipp.account.Actors;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Correction;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A published entry bears the award and the name that the last letter gives: another one, or none, is a new version of it; what
 * was revoked or disqualified is taken back.
 */
@Component
class TierJob implements Follower {

    private static final String CORRECTED = "proposal.corrected";
    private static final Set<String> HEARD =
            Set.of("proposal.awarded", "proposal.award-taken", "proposal.closed", CORRECTED);
    private static final Set<Closing.Outcome> ENDED = Set.of(Closing.Outcome.REVOKED, Closing.Outcome.DISQUALIFIED);
    private static final String PREFIX = "kipp-";

    private final EntryStore store;
    private final Publishing publishing;
    private final Drafting drafting;
    private final Proposals proposals;
    private final Actors actors;

    TierJob(EntryStore store, Publishing publishing, Drafting drafting, Proposals proposals, Actors actors) {
        this.store = store;
        this.publishing = publishing;
        this.drafting = drafting;
        this.proposals = proposals;
        this.actors = actors;
    }

    @Override
    public String name() {
        return "awards";
    }

    @Override
    public boolean effects() {
        return true;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return HEARD.contains(line.action())
                || line.action().equals("award.changed") && line.subjectId().startsWith(PREFIX);
    }

    @Override
    public void take(List<AuditEntry> lines) {
        var actor = actors.system(name(), Role.SECRETARIAT);
        lines.stream()
                .filter(l -> l.action().equals(CORRECTED))
                .forEach(l -> call(actor, new ProposalId(l.subjectId())));
        lines.stream()
                .map(l -> new ProposalId(
                        l.action().equals("award.changed") ? l.subjectId().substring(PREFIX.length()) : l.subjectId()))
                .distinct()
                .flatMap(id -> store.of(id).stream())
                .filter(Entry::isPublished)
                .forEach(e -> follow(actor, e));
    }

    /** Also before it is published, or after it was taken back. */
    private void call(Actor actor, ProposalId id) {
        var proposal = proposals.get(actor, id);
        if (!(proposal.course().called() instanceof Correction called)) return;
        store.of(id).ifPresent(e -> publishing.call(actor, e, called, drafting.origin(proposal)));
    }

    private void follow(Actor actor, Entry entry) {
        if (!(entry.proposal() instanceof ProposalId id)) return;
        var proposal = proposals.get(actor, id);
        if (proposal.closing() instanceof Closing end) {
            if (!ENDED.contains(end.outcome())) return;
            publishing.withdraw(actor, entry, end.letter() == null ? end.reason() : end.letter());
            return;
        }
        if (proposal.stage() != Stage.AWARDED && proposal.stage() != Stage.FINALIST) return;
        var tier = drafting.tier(proposal);
        if (!tier.equals(entry.tier()))
            publishing.edit(actor, entry, entry.text(), tier.label().id());
    }
}
