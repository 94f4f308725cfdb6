package id.kipp.proposal;

import com.mongodb.client.model.Sorts;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.store.Aggregates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Entries as screening looks at them: what waits, what has a verdict, what is judged anew, where a second opinion is waited for. */
@Component
class ScreeningStore {

    private static final Set<Stage> BEING_SCREENED = Set.of(Stage.SUBMITTED, Stage.RETURNED, Stage.AT_AGENCY);
    private static final Set<Stage> JUDGED_ANEW = Set.of(Stage.SCREENED, Stage.CLOSED);

    private final ProposalStore store;
    private final Aggregates<Proposal> proposals;

    ScreeningStore(ProposalStore store) {
        this.store = store;
        this.proposals = store.lives();
    }

    /** Entries of a group that screening has to do with: submitted, given back after a letter, or judged anew since. */
    List<Screened> screened(EditionId edition, String group) {
        var all = screened(ProposalStore.query(edition, new ProposalFilter(BEING_SCREENED, "", group, "")));
        all.addAll(judgedAnew(edition, group));
        return all;
    }

    /** Whether there are any, by a count and the few that are judged anew. */
    boolean isAnyScreened(EditionId edition, String group) {
        return store.count(edition, new ProposalFilter(BEING_SCREENED, "", group, "")) > 0
                || !judgedAnew(edition, group).isEmpty();
    }

    private List<Screened> judgedAnew(EditionId edition, String group) {
        return screened(anew(edition).append("submission.group", group)).stream()
                .filter(s -> JUDGED_ANEW.contains(s.stage()))
                .toList();
    }

    /** Taken back by their institutions and not handed in again since. */
    Set<ProposalId> withdrawn(EditionId edition) {
        var taken = new Document("edition", edition).append("withdrawal.at", new Document("$gt", Instant.EPOCH));
        return proposals.rows(Entrant.class, taken).map(Entrant::id).into(new HashSet<>());
    }

    /** Of some groups, those whose announced verdict is being reconsidered. */
    List<Screened> anew(EditionId edition, Collection<String> groups) {
        return screened(anew(edition).append("submission.group", new Document("$in", List.copyOf(groups))));
    }

    /** How many verdicts wait that would change what was announced. */
    int judgedAnew(EditionId edition) {
        return (int) proposals.collection().countDocuments(anew(edition));
    }

    private static Document anew(EditionId edition) {
        return new Document("edition", edition).append("anew.at", new Document("$gt", Instant.EPOCH));
    }

    private List<Screened> screened(Document which) {
        return proposals
                .rows(Screened.class, which)
                .sort(Sorts.ascending("submission.number"))
                .into(new ArrayList<>());
    }

    /**
     * Those without a verdict after a number, as many as asked for; where a second opinion is waited for, only those of the one
     * it is asked of.
     */
    List<Queued> waiting(EditionId edition, AccountId who, List<ProposalId> without, String afterNumber, int limit) {
        var query = new Document("edition", edition)
                .append("stage", Stage.SUBMITTED.name())
                .append("screening.outcome", null)
                .append("submission.number", new Document("$gt", afterNumber))
                .append(
                        "$or",
                        List.of(
                                new Document("deliberation.opinion.asked", null),
                                new Document("deliberation.opinion.asked", who),
                                new Document("deliberation.opinion.given.outcome", new Document("$ne", null))));
        if (!without.isEmpty()) query.append("_id", new Document("$nin", without));
        return proposals
                .rows(Queued.class, query)
                .sort(Sorts.ascending("submission.number"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** Those on which a second opinion is waited for, wherever they are. */
    List<Proposal> opinionsWaited(EditionId edition) {
        return proposals.collection().find(opinionsWaitedIn(edition)).into(new ArrayList<>());
    }

    /** How many of those that are screened wait for a second opinion. */
    int opinionsWaited(EditionId edition, String group) {
        return (int) proposals
                .collection()
                .countDocuments(opinionsWaitedIn(edition)
                        .append("stage", Stage.SUBMITTED.name())
                        .append("submission.group", group));
    }

    private static Document opinionsWaitedIn(EditionId edition) {
        return new Document("edition", edition)
                .append("deliberation.opinion.asked", new Document("$gt", ""))
                .append("deliberation.opinion.given.outcome", null);
    }
}
