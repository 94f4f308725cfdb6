package id.kipp.proposal;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.FindIterable;
import id.kipp.edition.EditionId;
import id.kipp.store.Aggregates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** What has been entered, as lists show it and as it is searched and compared. */
@Component
class EnteredStore {

    private final ProposalStore store;
    private final Aggregates<Proposal> proposals;

    EnteredStore(ProposalStore store) {
        this.store = store;
        this.proposals = store.lives();
    }

    List<Listing> page(EditionId edition, ProposalFilter filter, EntryOrder order, int offset, int limit) {
        return listed(edition, filter, order).skip(offset).limit(limit).into(new ArrayList<>());
    }

    void each(EditionId edition, ProposalFilter filter, EntryOrder order, Consumer<Listing> told) {
        listed(edition, filter, order).forEach(told);
    }

    /** By id; those that have been entered. */
    Map<ProposalId, Listing> listings(List<ProposalId> ids) {
        var entered = ProposalStore.among(ids).append("submission.number", new Document("$gt", ""));
        return proposals.rows(Listing.class, entered).into(new ArrayList<>()).stream()
                .collect(toMap(Listing::id, listing -> listing));
    }

    List<Searchable> searchable(List<ProposalId> ids) {
        return proposals.rows(Searchable.class, ProposalStore.among(ids)).into(new ArrayList<>());
    }

    /** All that have been entered, each handed on as it is read. */
    void searchable(Consumer<Searchable> each) {
        proposals
                .rows(Searchable.class, new Document("submission.number", new Document("$gt", "")))
                .forEach(each);
    }

    public record Texted(@BsonId ProposalId id, EditionId edition, Frozen submission) {}

    /** Field by field as in {@link Submission}. */
    public record Frozen(String title, AgencySnapshot agency, String revision) {}

    /** With the texts that are judged; two commands. */
    List<EnteredTexts.Entered> enteredTexts(Collection<ProposalId> ids) {
        var entered = ProposalStore.among(ids).append("submission.number", new Document("$gt", ""));
        var found = proposals.rows(Texted.class, entered).into(new ArrayList<>());
        var texts =
                store.texts(found.stream().map(f -> f.submission().revision()).toList());
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
                .rows(ProposalStore.Numbered.class, new Document("submission.number", new Document("$gt", "")))
                .map(ProposalStore.Numbered::id)
                .into(new ArrayList<>());
    }

    private FindIterable<Listing> listed(EditionId edition, ProposalFilter filter, EntryOrder order) {
        return proposals
                .rows(Listing.class, order.asked(ProposalStore.query(edition, filter)))
                .sort(order.sorts());
    }
}
