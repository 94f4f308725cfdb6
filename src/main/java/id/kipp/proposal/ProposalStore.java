package id.kipp.proposal;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.UnitId;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lives, drafts, frozen revisions and the institutions' entries. */
@Component
class ProposalStore {

    private static final Pattern NUMBER = Pattern.compile("KIPP-(.+)-\\d+");

    private static final int FEW = 200; // of whole proposals with notes and checks

    private final id.kipp.store.Aggregates<Proposal> proposals;
    private final id.kipp.store.Aggregates<Draft> drafts;
    private final id.kipp.store.Aggregates<Entries> entries;
    private final MongoCollection<Revision> revisions;
    private final MongoCollection<Document> counters;

    ProposalStore(Outbox outbox, MongoDatabase database) {
        this.proposals = outbox.aggregates("proposals", Proposal.class, "proposal")
                .index("edition", "submission.number")
                .index("edition", "submission.title", "submission.number")
                .index("edition", "submission.agency.name", "submission.number")
                .index("edition", "stage", "submission.number")
                .index("edition", "stage", "submission.group", "submission.number")
                .index("edition", "stage", "screening.outcome", "submission.number")
                .index("edition", "submission.titleKey")
                .index("edition", "anew.at")
                .index("edition", "deliberation.opinion.asked")
                .index("edition", "withdrawal.at")
                .index("edition", "called.title")
                .index("unit", "changedAt")
                .index("agency", "changedAt")
                .uniqueWherePresent("submission.code")
                .uniqueWherePresent("withdrawal.receipt.code");
        this.drafts = outbox.aggregates("drafts", Draft.class);
        this.entries = outbox.aggregates("entries", Entries.class);
        this.revisions = database.getCollection("revisions", Revision.class);
        revisions.createIndex(Indexes.ascending("proposal", "number"));
        this.counters = database.getCollection("counters");
    }

    /** For those who ask for other rows of them. */
    id.kipp.store.Aggregates<Proposal> lives() {
        return proposals;
    }

    Optional<Proposal> find(ProposalId id) {
        return proposals.find(id);
    }

    /** By the code on its receipt, which a withdrawal does not take back. */
    Optional<Proposal> byCode(String code) {
        return coded("submission.code", code).or(() -> coded("withdrawal.receipt.code", code));
    }

    private Optional<Proposal> coded(String field, String code) {
        return Optional.ofNullable(
                proposals.collection().find(new Document(field, code)).first());
    }

    /** By receipt number, {@code KIPP-2026-00012}, or by the receipt's code. */
    Optional<ProposalId> numbered(String number) {
        var parts = NUMBER.matcher(number);
        var query = parts.matches()
                ? new Document("edition", parts.group(1)).append("submission.number", number)
                : new Document("submission.code", number);
        return Optional.ofNullable(proposals
                .collection()
                .withDocumentClass(Document.class)
                .find(query)
                .projection(new Document("_id", 1))
                .map(d -> new ProposalId(d.getString("_id")))
                .first());
    }

    Proposal save(Proposal next) {
        return proposals.save(next);
    }

    List<Entrant> all(Collection<ProposalId> ids) {
        return proposals.rows(Entrant.class, among(ids)).into(new ArrayList<>());
    }

    /** By receipt number. */
    List<Entrant> entrants(EditionId edition, ProposalFilter filter) {
        return proposals
                .rows(Entrant.class, query(edition, filter))
                .sort(Sorts.ascending("submission.number"))
                .into(new ArrayList<>());
    }

    /** A page, each field that gives an order asked for, so that its index gives it. */
    List<Entrant> entrants(EditionId edition, ProposalFilter filter, EntryOrder order, int offset, int limit) {
        return proposals
                .rows(Entrant.class, order.asked(query(edition, filter)))
                .sort(order.sorts())
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    public record Numbered(@BsonId ProposalId id, Receipted submission) {}

    public record Receipted(String number) {}

    Map<ProposalId, String> numbers(EditionId edition, ProposalFilter filter) {
        var found = new HashMap<ProposalId, String>();
        proposals
                .rows(Numbered.class, query(edition, filter))
                .forEach(p -> found.put(p.id(), p.submission().number()));
        return found;
    }

    /** By receipt number, with all that stands in them. */
    List<Proposal> whole(EditionId edition) {
        return proposals
                .collection()
                .find(query(edition, ProposalFilter.ALL))
                .sort(Sorts.ascending("submission.number"))
                .batchSize(FEW)
                .into(new ArrayList<>());
    }

    /** How many are with units and agencies, and with whom. */
    int inWork(EditionId edition, BiConsumer<UnitId, AgencyId> whose) {
        var stages = List.of(Stage.DRAFT.name(), Stage.AT_AGENCY.name(), Stage.RETURNED.name());
        var count = new int[1];
        proposals
                .collection()
                .withDocumentClass(Document.class)
                .find(new Document("edition", edition).append("stage", new Document("$in", stages)))
                .projection(new Document("unit", 1).append("agency", 1))
                .forEach(d -> {
                    count[0]++;
                    whose.accept(new UnitId(d.getString("unit")), new AgencyId(d.getString("agency")));
                });
        return count[0];
    }

    Map<ProposalId, AgencyId> agenciesOf(Collection<ProposalId> ids) {
        return agencies(new Document("_id", new Document("$in", List.copyOf(ids))));
    }

    Map<ProposalId, AgencyId> madeBy(EditionId edition, Collection<AgencyId> agencies) {
        return agencies(new Document("agency", new Document("$in", List.copyOf(agencies))).append("edition", edition));
    }

    private Map<ProposalId, AgencyId> agencies(Document query) {
        var found = new HashMap<ProposalId, AgencyId>();
        proposals
                .collection()
                .withDocumentClass(Document.class)
                .find(query)
                .projection(new Document("agency", 1))
                .forEach(d -> found.put(new ProposalId(d.getString("_id")), new AgencyId(d.getString("agency"))));
        return found;
    }

    Optional<Draft> draft(ProposalId id) {
        return drafts.find(id);
    }

    Map<ProposalId, Draft> drafts(Collection<ProposalId> ids) {
        var found = new HashMap<ProposalId, Draft>();
        drafts.collection()
                .find(new Document("_id", new Document("$in", List.copyOf(ids))))
                .forEach(d -> found.put(d.id(), d));
        return found;
    }

    Draft save(Draft next) {
        return drafts.save(next);
    }

    Draft update(Draft seen, UnaryOperator<Draft> change) {
        return drafts.update(seen, change);
    }

    Entries entries(EditionId edition, AgencyId agency) {
        return entries.find(Entries.idOf(edition, agency)).orElse(Entries.none(edition, agency));
    }

    Entries update(EditionId edition, AgencyId agency, UnaryOperator<Entries> change) {
        return entries.update(Entries.idOf(edition, agency), () -> Entries.none(edition, agency), change);
    }

    /** The id is the content's hash: writing it twice writes the same. */
    void keep(Revision revision) {
        revisions.replaceOne(new Document("_id", revision.sha256()), revision, new ReplaceOptions().upsert(true));
    }

    Optional<Revision> revision(String sha256) {
        return Optional.ofNullable(revisions.find(new Document("_id", sha256)).first());
    }

    /** The texts of some revisions, by their hashes. */
    Map<String, ProposalDraft> texts(List<String> frozen) {
        var texts = new HashMap<String, ProposalDraft>();
        revisions.find(new Document("_id", new Document("$in", frozen))).forEach(r -> texts.put(r.sha256(), r.text()));
        return texts;
    }

    List<Revision> revisions(ProposalId proposal) {
        return revisions
                .find(new Document("proposal", proposal))
                .sort(Sorts.ascending("number"))
                .into(new ArrayList<>());
    }

    /** The next receipt number of an edition; gaps are harmless, twins impossible. */
    int nextNumber(EditionId edition) {
        var counted = counters.findOneAndUpdate(
                new Document("_id", "receipts/" + edition.value()),
                Updates.inc("last", 1),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(counted).getInteger("last");
    }

    List<Proposal> ofUnit(UnitId unit) {
        return newestFirst(new Document("unit", unit)).into(new ArrayList<>());
    }

    List<Proposal> ofAgency(AgencyId agency) {
        return newestFirst(new Document("agency", agency)).into(new ArrayList<>());
    }

    static Document among(Collection<ProposalId> ids) {
        return new Document("_id", new Document("$in", List.copyOf(ids)));
    }

    /** What letters call otherwise than it was submitted. */
    Map<ProposalId, Correction> called(EditionId edition) {
        var otherwise = new Document("edition", edition).append("called.title", new Document("$gte", ""));
        return proposals.rows(Entrant.class, otherwise).into(new ArrayList<>()).stream()
                .collect(toMap(Entrant::id, e -> Objects.requireNonNull(e.called())));
    }

    /** Whose a proposal is that has not been entered yet. */
    public record Owner(AgencyId agency, UnitId unit) {}

    List<Owner> unfinished(EditionId edition, Set<Stage> stages) {
        return proposals.rows(Owner.class, at(edition, stages)).into(new ArrayList<>());
    }

    private static Document at(EditionId edition, Set<Stage> stages) {
        var names = stages.stream().map(Enum::name).toList();
        return new Document("edition", edition).append("stage", new Document("$in", names));
    }

    /** In what it is entered. */
    public record Chosen(String group, String category) {

        /** Where one of them is empty, any will do. */
        boolean isIn(String wantedGroup, String wantedCategory) {
            return (wantedGroup.isEmpty() || wantedGroup.equals(group))
                    && (wantedCategory.isEmpty() || wantedCategory.equals(category));
        }
    }

    /** @param submission null before anything is submitted: its draft says it then */
    public record Applied(@BsonId ProposalId id, AgencyId agency, UnitId unit, @Nullable Chosen submission) {}

    List<Applied> applied(EditionId edition, Set<Stage> stages) {
        return proposals.rows(Applied.class, at(edition, stages)).into(new ArrayList<>());
    }

    public record ChosenInDraft(@BsonId ProposalId id, Chosen text) {}

    Map<ProposalId, Chosen> chosenInDrafts(Collection<ProposalId> ids) {
        return drafts.rows(ChosenInDraft.class, among(ids)).into(new ArrayList<>()).stream()
                .collect(toMap(ChosenInDraft::id, ChosenInDraft::text));
    }

    int count(EditionId edition, ProposalFilter filter) {
        return (int) proposals.collection().countDocuments(query(edition, filter));
    }

    boolean sameTitleElsewhere(EditionId edition, String titleKey, AgencyId notOf) {
        var query = new Document("edition", edition)
                .append("submission.titleKey", titleKey)
                .append("agency", new Document("$ne", notOf));
        return proposals.collection().find(query).first() != null;
    }

    /** One count a stage, each from an index alone. */
    Map<Stage, Integer> funnel(EditionId edition) {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        for (var stage : Stage.values()) {
            var at = new Document("edition", edition).append("stage", stage.name());
            counts.put(stage, (int) proposals.collection().countDocuments(at));
        }
        return counts;
    }

    private FindIterable<Proposal> newestFirst(Document query) {
        return proposals.collection().find(query).sort(Sorts.descending("changedAt"));
    }

    static Document query(EditionId edition, ProposalFilter filter) {
        var query = new Document("edition", edition);
        if (filter.asked() == null)
            query.append("submission.number", new Document("$gt", "")); // who is asked is asked of an entry
        if (!filter.stages().isEmpty())
            query.append(
                    "stage",
                    new Document("$in", filter.stages().stream().map(Enum::name).toList()));
        if (filter.verdict() != null)
            query.append(
                    "screening.outcome",
                    filter.verdict() == ProposalFilter.Verdict.NONE
                            ? null
                            : filter.verdict().name());
        if (filter.asked() != null)
            query.append("deliberation.opinion.asked", filter.asked())
                    .append("deliberation.opinion.given.outcome", null);
        if (!filter.group().isEmpty()) query.append("submission.group", filter.group());
        if (!filter.cluster().isEmpty()) query.append("submission.agency.cluster", filter.cluster());
        if (!filter.text().isBlank()) {
            var words = Pattern.compile(Pattern.quote(filter.text().strip()), Pattern.CASE_INSENSITIVE);
            query.append(
                    "$or",
                    List.of(
                            new Document("submission.title", words),
                            new Document("submission.agency.name", words),
                            new Document("submission.number", words)));
        }
        return query;
    }

    /** @throws Refusal {@code proposal.unknown} */
    Proposal get(ProposalId id) {
        return find(id).orElseThrow(() -> new Refusal(ProposalRefusal.UNKNOWN));
    }
}
