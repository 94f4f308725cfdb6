package id.kipp.judging;

import static java.util.stream.Collectors.toSet;

import com.mongodb.client.FindIterable;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

@Component
class SheetStore {

    private final Aggregates<ScoreSheet> sheets;

    SheetStore(Outbox outbox) {
        this.sheets = outbox.aggregates("scoreSheets", ScoreSheet.class)
                .index("proposal", "marks.open")
                .index("edition", "evaluator")
                .index("edition", "marks.open");
    }

    Optional<ScoreSheet> find(SheetId id) {
        return sheets.find(id);
    }

    List<ScoreSheet> of(ProposalId proposal) {
        return sheets.collection().find(new Document("proposal", proposal)).into(new ArrayList<>());
    }

    /** Proposals of which a sheet was ever sealed. */
    Set<ProposalId> everSealed(EditionId edition) {
        return StreamSupport.stream(
                        sheets.rows(Whose.class, everSealed(in(edition))).spliterator(), false)
                .map(Whose::proposal)
                .collect(toSet());
    }

    /** How far an evaluator's own are. */
    List<SheetRow> rows(EditionId edition, AccountId evaluator) {
        return sheets.rows(SheetRow.class, in(edition).append("evaluator", evaluator))
                .into(new ArrayList<>());
    }

    /** Which sheets of these proposals are sealed now. */
    Set<SheetId> sealed(Collection<ProposalId> proposals) {
        return ids(new Document("proposal", new Document("$in", List.copyOf(proposals))).append("marks.open", false));
    }

    Set<SheetId> sealed(EditionId edition) {
        return ids(in(edition).append("marks.open", false));
    }

    /** Of which sheets of these proposals there is a sealed version, whether they are open again or not. */
    List<Whose> finished(Collection<ProposalId> proposals) {
        return sheets.rows(
                        Whose.class, everSealed(new Document("proposal", new Document("$in", List.copyOf(proposals)))))
                .into(new ArrayList<>());
    }

    /** Which sheets of these proposals there are: somebody has written on them. */
    List<Whose> begun(Collection<ProposalId> proposals) {
        return sheets.rows(Whose.class, new Document("proposal", new Document("$in", List.copyOf(proposals))))
                .into(new ArrayList<>());
    }

    public record Whose(ProposalId proposal, AccountId evaluator) {}

    List<SealedPoints> points(EditionId edition) {
        return sheets.rows(SealedPoints.class, everSealed(in(edition))).into(new ArrayList<>());
    }

    /** Of which proposals an evaluator's sheet is sealed now. */
    List<ProposalId> sealed(EditionId edition, AccountId evaluator) {
        return sheets.rows(
                        Whose.class, in(edition).append("evaluator", evaluator).append("marks.open", false))
                .map(Whose::proposal)
                .into(new ArrayList<>());
    }

    ScoreSheet write(ScoreSheet seen, List<Line> lines, Instant now) {
        return Marked.write(sheets, seen, lines, now);
    }

    ScoreSheet seal(ScoreSheet seen, ScoreSheet sealed) {
        return Marked.seal(sheets, seen, sealed);
    }

    ScoreSheet save(ScoreSheet next) {
        return sheets.save(next);
    }

    public record Id(@BsonId SheetId id) {}

    private Set<SheetId> ids(Document query) {
        return set(sheets.rows(Id.class, query));
    }

    private static Set<SheetId> set(FindIterable<Id> found) {
        return StreamSupport.stream(found.spliterator(), false).map(Id::id).collect(toSet());
    }

    private static Document in(EditionId edition) {
        return new Document("edition", edition);
    }

    private static Document everSealed(Document query) {
        return query.append("marks.sealed.0", new Document("$exists", true));
    }
}
