package id.kipp.objection;

import id.kipp.announcement.Contested;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Names;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** A letter names nobody whom a case has left out, and confirms nobody about whom one waits. */
@Component
class ObjectionsSettled implements Contested {

    private final ObjectionStore store;
    private final Proposals proposals;

    ObjectionsSettled(ObjectionStore store, Proposals proposals) {
        this.store = store;
        this.proposals = proposals;
    }

    /** @throws Refusal {@code finalists.left-out}, {@code finalists.undecided} */
    @Override
    public void requireSettled(EditionId edition, String matter, Collection<ProposalId> listed, boolean confirming) {
        require(listed, store.in(edition, Objection.State.UPHELD), ObjectionRefusal.FINALISTS_LEFT_OUT);
        if (confirming) require(listed, store.in(edition, Objection.State.OPEN), ObjectionRefusal.FINALISTS_UNDECIDED);
    }

    private void require(Collection<ProposalId> listed, List<Objection> about, ObjectionRefusal refusal) {
        var names = about.stream()
                .map(Objection::proposal)
                .distinct()
                .filter(listed::contains)
                .toList();
        if (names.isEmpty()) return;
        var titles = proposals.entrants(names).stream()
                .map(Entrant::submitted)
                .map(s -> s.title())
                .toList();
        throw new Refusal(refusal, titles.size(), new Names(titles));
    }
}
