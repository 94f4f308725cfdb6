package id.kipp.novelty;

import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.catalogue.Catalogue;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.EnteredTexts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What an entry is like: advice that decides nothing. The secretariat sees it while screening, a judge when the edition says;
 * whoever has written it sees nothing of others.
 */
@Service
public class Novelty {

    private static final int MOST = 5;

    private final KnownTexts known;
    private final EnteredTexts entered;
    private final Proposals proposals;
    private final Catalogue catalogue;
    private final Editions editions;
    private final Sheets sheets;
    private final SubjectRegister subjects;
    private final ConflictRegister conflicts;

    Novelty(
            KnownTexts known,
            EnteredTexts entered,
            Proposals proposals,
            Catalogue catalogue,
            Editions editions,
            Sheets sheets,
            SubjectRegister subjects,
            ConflictRegister conflicts) {
        this.known = known;
        this.entered = entered;
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.editions = editions;
        this.sheets = sheets;
        this.subjects = subjects;
        this.conflicts = conflicts;
    }

    /** The likeliest first; what was declared in any case. @throws Refusal as {@link Proposals#get} */
    public List<Alike> screened(Actor actor, ProposalId id) {
        actor.require(Role.SECRETARIAT);
        return alike(proposals.get(actor, id), besides -> Set.of());
    }

    /**
     * The same for a judge of a round, without entries that the judge is in conflict of interest with. Nothing while the edition
     * keeps it from them.
     *
     * @throws Refusal as {@link Sheets#find}
     */
    public Optional<List<Alike>> judged(Actor actor, String round, ProposalId id) {
        actor.require(Role.EVALUATOR, Role.PANELIST);
        var own = sheets.find(actor, round, id);
        var proposal = proposals.get(actor, id);
        if (!isShown(actor, round, proposal, own)) return Optional.empty();
        return Optional.of(alike(proposal, besides -> closed(actor, proposal.edition(), besides)));
    }

    private boolean isShown(Actor actor, String round, Proposal proposal, Optional<Sheet> own) {
        var secrecy =
                editions.get(proposal.edition()).constitution().round(round).secrecy();
        return switch (secrecy.likesSeen()) {
            case BEFORE_SEALING -> true;
            case AFTER_SEALING -> own.map(Sheet::isSealed).orElseGet(() -> areAllSealed(actor, round, proposal.id()));
            case NEVER -> false;
        };
    }

    /** Whoever presides without a sheet waits for those who have one. */
    private boolean areAllSealed(Actor actor, String round, ProposalId id) {
        try {
            sheets.all(actor, round, id);
            return true;
        } catch (Refusal notYet) {
            return false;
        }
    }

    /** @param closed which of these entries may not be told of */
    private List<Alike> alike(Proposal proposal, Function<List<ProposalId>, Set<ProposalId>> closed) {
        var id = proposal.id();
        var text = entered.of(List.of(id)).stream().findFirst();
        if (text.isEmpty()) return List.of();
        var own = new HashSet<>(Set.of(KnownTexts.id(id)));
        catalogue.published(List.of(id)).values().forEach(e -> own.add(KnownTexts.id(e)));
        var weighed = new Comparison(known.index()).weighed(text.get(), own);
        var besides = weighed.stream()
                .filter(w -> !w.isPublic())
                .map(w -> new ProposalId(w.id()))
                .toList();
        var hidden = besides.isEmpty() ? Set.<ProposalId>of() : closed.apply(besides);
        return Comparison.alike(
                text.get().text(), weighed, w -> w.isPublic() || !hidden.contains(new ProposalId(w.id())), MOST);
    }

    /** Those whose conflicts concern the judge. What is no entry any more is closed, too. */
    private Set<ProposalId> closed(Actor actor, EditionId edition, List<ProposalId> besides) {
        var mine = conflicts.of(edition, actor.id());
        var open = subjects.known(besides).stream()
                .filter(s -> !mine.exist(actor.id(), s.judged()))
                .map(Subject::id)
                .collect(Collectors.toSet());
        return besides.stream().filter(b -> !open.contains(b)).collect(Collectors.toSet());
    }
}
