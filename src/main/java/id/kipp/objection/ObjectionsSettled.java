package id.kipp.objection;

import id.kipp.announcement.Contested;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Names;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.util.Collection;
import java.util.stream.Stream;
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
        var excluded = on(edition, matter, Objection.State.UPHELD).filter(ObjectionsSettled::excludes);
        require(listed, excluded, ObjectionRefusal.FINALISTS_LEFT_OUT);
        if (confirming)
            require(listed, on(edition, matter, Objection.State.OPEN), ObjectionRefusal.FINALISTS_UNDECIDED);
    }

    private Stream<Objection> on(EditionId edition, String matter, Objection.State state) {
        return store.in(edition, state).stream()
                .filter(o -> o.against().matter().equals(matter));
    }

    private static boolean excludes(Objection upheld) {
        var found = upheld.finding();
        return found != null && found.consequence() != Consequence.CORRECTED;
    }

    private void require(Collection<ProposalId> listed, Stream<Objection> about, ObjectionRefusal refusal) {
        var names = about.map(Objection::proposal)
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
