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
import id.kipp.kernel.AccountId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.UnitId;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** Lives, drafts, frozen revisions and the institutions' entries. */
@Component
class ProposalStore {

    private static final Pattern NUMBER = Pattern.compile("KIPP-(.+)-\\d+");

    private static final Set<Stage> BEING_SCREENED = Set.of(Stage.SUBMITTED, Stage.RETURNED, Stage.AT_AGENCY);
    private static final Set<Stage> JUDGED_ANEW = Set.of(Stage.SCREENED, Stage.CLOSED);
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

    List<Listing> page(EditionId edition, ProposalFilter filter, EntryOrder order, int offset, int limit) {
        return listed(edition, filter, order).skip(offset).limit(limit).into(new ArrayList<>());
    }

    void each(EditionId edition, ProposalFilter filter, EntryOrder order, Consumer<Listing> told) {
        listed(edition, filter, order).forEach(told);
    }

    /** By id; those that have been entered. */
    Map<ProposalId, Listing> listings(List<ProposalId> ids) {
        var entered = among(ids).append("submission.number", new Document("$gt", ""));
        return proposals.rows(Listing.class, entered).into(new ArrayList<>()).stream()
                .collect(toMap(Listing::id, listing -> listing));
    }

    List<Searchable> searchable(List<ProposalId> ids) {
        return proposals.rows(Searchable.class, among(ids)).into(new ArrayList<>());
    }

    /** All that have been entered, each handed on as it is read. */
    void searchable(Consumer<Searchable> each) {
        proposals
                .rows(Searchable.class, new Document("submission.number", new Document("$gt", "")))
                .forEach(each);
    }

    public record HandedIn(@BsonId ProposalId id, EditionId edition, Frozen submission) {}

    /** Field by field as in {@link Submission}. */
    public record Frozen(String title, AgencySnapshot agency, String revision) {}

    /** With the texts that are judged; two commands. */
    List<EnteredTexts.Entered> enteredTexts(Collection<ProposalId> ids) {
        var entered = among(ids).append("submission.number", new Document("$gt", ""));
        var found = proposals.rows(HandedIn.class, entered).into(new ArrayList<>());
        var texts = new HashMap<String, ProposalDraft>();
        var frozen = found.stream().map(f -> f.submission().revision()).toList();
        revisions.find(new Document("_id", new Document("$in", frozen))).forEach(r -> texts.put(r.sha256(), r.text()));
        return found.stream()
                .flatMap(f -> Optional.ofNullable(texts.get(f.submission().revision())).stream()
                        .map(text -> new EnteredTexts.Entered(
                                f.id(),
                                f.edition(),
                                f.submission().title(),
                                f.submission().agency().name(),
                                String.join("\n", new TreeMap<>(text.sections()).values()),
                                text.goesBackTo())))
                .toList();
    }

    List<ProposalId> enteredIds() {
        return proposals
                .rows(Numbered.class, new Document("submission.number", new Document("$gt", "")))
                .map(Numbered::id)
                .into(new ArrayList<>());
    }

    private static Document among(Collection<ProposalId> ids) {
        return new Document("_id", new Document("$in", List.copyOf(ids)));
    }

    /** Every entry has the field it is sorted by: asking for it lets its index give the order. */
    private FindIterable<Listing> listed(EditionId edition, ProposalFilter filter, EntryOrder order) {
        var query = query(edition, filter);
        var field = order.by().field();
        query.remove("submission.number");
        query.append(field, new Document("$gt", ""));
        var fields = order.by() == EntryOrder.By.NUMBER ? List.of(field) : List.of(field, "submission.number");
        return proposals
                .rows(Listing.class, query)
                .sort(order.descending() ? Sorts.descending(fields) : Sorts.ascending(fields));
    }

    /** Entries of a group that screening has to do with: submitted, given back after a letter, or judged anew since. */
    List<Screened> screened(EditionId edition, String group) {
        var all = screened(query(edition, new ProposalFilter(BEING_SCREENED, "", group, "")));
        all.addAll(judgedAnew(edition, group));
        return all;
    }

    /** Whether there are any, by a count and the few that are judged anew. */
    boolean isAnyScreened(EditionId edition, String group) {
        return count(edition, new ProposalFilter(BEING_SCREENED, "", group, "")) > 0
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

    /** What letters call otherwise than it was submitted. */
    Map<ProposalId, Correction> called(EditionId edition) {
        var otherwise = new Document("edition", edition).append("called.title", new Document("$gte", ""));
        return proposals.rows(Entrant.class, otherwise).into(new ArrayList<>()).stream()
                .collect(toMap(Entrant::id, e -> Objects.requireNonNull(e.called())));
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

    /** Whose a proposal is that has not been entered yet. */
    public record Owner(AgencyId agency, UnitId unit) {}

    List<Owner> unfinished(EditionId edition, Set<Stage> stages) {
        var names = stages.stream().map(Enum::name).toList();
        return proposals
                .rows(Owner.class, new Document("edition", edition).append("stage", new Document("$in", names)))
                .into(new ArrayList<>());
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

    private static Document query(EditionId edition, ProposalFilter filter) {
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
