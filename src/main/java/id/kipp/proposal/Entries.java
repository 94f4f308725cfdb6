package id.kipp.proposal;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What one institution has entered in one edition: the document in which quota and titles are held, so that two admins
 * who submit at the same moment cannot both take the last place.
 */
public record Entries(@BsonId String id, long version, List<Entry> entries, List<AuditLine> outbox)
        implements Aggregate {

    /** @param takenAt the proposal's version that was being submitted; null in what was entered before that was noted */
    public record Entry(ProposalId proposal, String group, String titleKey, @Nullable Long takenAt) {

        private boolean isOf(ProposalId id, long now) {
            return proposal.equals(id) && (takenAt == null || takenAt < now);
        }
    }

    static String idOf(EditionId edition, AgencyId agency) {
        return edition.value() + "/" + agency.value();
    }

    static Entries none(EditionId edition, AgencyId agency) {
        return new Entries(idOf(edition, agency), 0, List.of(), List.of());
    }

    /**
     * @param quota 0: no limit
     * @throws Refusal {@code proposal.same-title}, {@code proposal.quota-full}
     */
    Entries with(Entry entry, int quota) {
        var others = entries.stream()
                .filter(e -> !e.proposal().equals(entry.proposal()))
                .toList();
        if (others.stream().anyMatch(e -> e.titleKey().equals(entry.titleKey())))
            throw new Refusal(ProposalRefusal.SAME_TITLE);
        var taken = taken(others, entry.group());
        if (quota > 0 && taken >= quota) throw new Refusal(ProposalRefusal.QUOTA_FULL, quota);
        return new Entries(
                id,
                version + 1,
                Stream.concat(others.stream(), Stream.of(entry)).toList(),
                outbox);
    }

    Entries without(ProposalId proposal) {
        return without(proposal, Long.MAX_VALUE);
    }

    /** Without the place this proposal took before it came to this version; one it is taking from there on stays. */
    Entries without(ProposalId proposal, long now) {
        var others = entries.stream().filter(e -> !e.isOf(proposal, now)).toList();
        if (others.size() == entries.size()) return this;
        return new Entries(id, version + 1, others, outbox);
    }

    int taken(String group) {
        return taken(entries, group);
    }

    private static int taken(List<Entry> among, String group) {
        return (int) among.stream().filter(e -> e.group().equals(group)).count();
    }
}
