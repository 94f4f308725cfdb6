package id.kipp.replication;

import com.mongodb.client.model.Accumulators;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AgencyId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

@Component
class InvitedEntryStore {

    private final Aggregates<InvitedEntry> invited;

    InvitedEntryStore(Outbox outbox) {
        this.invited = outbox.aggregates("invited-entries", InvitedEntry.class, InvitedEntry.SUBJECT)
                .index("edition", "stands", "of.agencyName", "_id")
                .index("of.agency", "edition");
    }

    Optional<InvitedEntry> find(String id) {
        return invited.find(id);
    }

    InvitedEntry save(InvitedEntry next) {
        return invited.save(next);
    }

    /** Those that were never invited of these are stored; the others stay as they are. */
    int add(List<InvitedEntry> fresh) {
        var known = known(fresh.stream().map(InvitedEntry::id).toList());
        var more = fresh.stream().filter(i -> !known.contains(i.id())).toList();
        invited.updateAll(() -> {
            var now = known(more.stream().map(InvitedEntry::id).toList());
            return more.stream().filter(i -> !now.contains(i.id())).toList();
        });
        return more.size();
    }

    private Set<String> known(List<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : invited.rows(IdOnly.class, new Document("_id", new Document("$in", ids)))
                        .map(IdOnly::id)
                        .into(new HashSet<>());
    }

    public record IdOnly(@BsonId String id) {}

    /** By institution, some from the beginning. */
    List<InvitedEntry> page(EditionId edition, int offset, int limit) {
        return read(standing(edition), offset, limit);
    }

    /** Those after this one, some beyond it: first of the same institution, then of those behind it. */
    List<InvitedEntry> after(InvitedEntry last, int beyond, int limit) {
        var name = last.of().agencyName();
        var same = read(
                standing(last.edition()).append("of.agencyName", name).append("_id", new Document("$gt", last.id())),
                0,
                beyond + limit);
        var found = new ArrayList<>(same.subList(Math.min(beyond, same.size()), same.size()));
        if (found.size() < limit)
            found.addAll(read(
                    standing(last.edition()).append("of.agencyName", new Document("$gt", name)),
                    Math.max(0, beyond - same.size()),
                    limit - found.size()));
        return found;
    }

    private List<InvitedEntry> read(Document which, int offset, int limit) {
        return invited.collection()
                .find(which)
                .sort(new Document("of.agencyName", 1).append("_id", 1))
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    long count(EditionId edition) {
        return invited.collection().countDocuments(standing(edition));
    }

    /** How many institutions they are of. */
    int institutions(EditionId edition) {
        var counted = invited.collection()
                .withDocumentClass(Document.class)
                .aggregate(List.of(
                        com.mongodb.client.model.Aggregates.match(standing(edition)),
                        com.mongodb.client.model.Aggregates.group("$of.agencyName"),
                        com.mongodb.client.model.Aggregates.group(1, Accumulators.sum("n", 1))))
                .first();
        return counted == null ? 0 : counted.get("n", Number.class).intValue();
    }

    boolean isInvited(EditionId edition, AgencyId agency, String group) {
        return invited.collection()
                        .find(new Document("of.agency", agency)
                                .append("edition", edition)
                                .append("group", group)
                                .append("stands", true))
                        .limit(1)
                        .first()
                != null;
    }

    private static Document standing(EditionId edition) {
        return new Document("edition", edition).append("stands", true);
    }
}
