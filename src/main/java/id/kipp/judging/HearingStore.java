package id.kipp.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.model.Sorts;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** The schedule, the panel's sheets, who stepped back, and what was found in the field. */
@Component
class HearingStore {

    private static final int A_FEW = 250; // of whole sheets with their notes

    private final Aggregates<Hearing> hearings;
    private final Aggregates<PanelSheet> sheets;
    private final Aggregates<Recusal> recusals;
    private final Aggregates<FieldVerification> verifications;

    HearingStore(Outbox outbox) {
        this.hearings = outbox.aggregates("hearings", Hearing.class, "hearing").index("edition", "startsAt");
        this.sheets = outbox.aggregates("panelSheets", PanelSheet.class)
                .index("proposal")
                .index("edition", "panelist")
                .index("edition", "marks.open");
        this.recusals = outbox.aggregates("recusals", Recusal.class, "recusal").index("edition");
        this.verifications = outbox.aggregates("fieldVerifications", FieldVerification.class, "verification")
                .index("proposal");
    }

    List<Hearing> hearings(EditionId edition) {
        return hearings.collection()
                .find(new Document("edition", edition))
                .sort(Sorts.ascending("startsAt"))
                .into(new ArrayList<>());
    }

    /** When each is heard, and no more. */
    List<Slot> slots(EditionId edition) {
        return hearings.rows(Slot.class, new Document("edition", edition)).into(new ArrayList<>());
    }

    public record Slot(@BsonId ProposalId id, Instant startsAt) {}

    Map<ProposalId, Hearing> hearings(Collection<ProposalId> ids) {
        return hearings
                .collection()
                .find(new Document("_id", new Document("$in", List.copyOf(ids))))
                .into(new ArrayList<>())
                .stream()
                .collect(toMap(Hearing::id, Function.identity()));
    }

    Optional<Hearing> hearing(ProposalId proposal) {
        return hearings.find(proposal);
    }

    Hearing save(Hearing next) {
        return hearings.save(next);
    }

    Optional<PanelSheet> sheet(String id) {
        return sheets.find(id);
    }

    List<PanelSheet> sheets(ProposalId proposal) {
        return sheets.collection().find(new Document("proposal", proposal)).into(new ArrayList<>());
    }

    List<PanelSheet> sheets(EditionId edition) {
        return sheets.collection()
                .find(new Document("edition", edition))
                .batchSize(A_FEW)
                .into(new ArrayList<>());
    }

    /** How far a panelist's own sheets on these are. */
    List<PanelRow> rows(Collection<ProposalId> proposals, AccountId panelist) {
        var ids = proposals.stream().map(p -> PanelSheet.idOf(p, panelist)).toList();
        return sheets.rows(PanelRow.class, new Document("_id", new Document("$in", ids)))
                .into(new ArrayList<>());
    }

    /** Who has sealed what, as it stands now. */
    Map<ProposalId, Set<AccountId>> sealed(EditionId edition) {
        return sealed(new Document("edition", edition));
    }

    /** Who has sealed which of these. */
    Map<ProposalId, Set<AccountId>> sealed(Collection<ProposalId> proposals) {
        return sealed(new Document("proposal", new Document("$in", List.copyOf(proposals))));
    }

    private Map<ProposalId, Set<AccountId>> sealed(Document which) {
        var open = which.append("marks.open", false);
        return StreamSupport.stream(sheets.rows(Whose.class, open).spliterator(), false)
                .collect(groupingBy(Whose::proposal, mapping(Whose::panelist, toSet())));
    }

    /** Finalists of which a sheet was ever sealed. */
    Set<ProposalId> everSealed(EditionId edition) {
        var ever = new Document("edition", edition).append("marks.sealed.0", new Document("$exists", true));
        return StreamSupport.stream(sheets.rows(Whose.class, ever).spliterator(), false)
                .map(Whose::proposal)
                .collect(toSet());
    }

    public record Whose(ProposalId proposal, AccountId panelist) {}

    PanelSheet write(PanelSheet seen, List<Line> lines, Instant now) {
        return Marked.write(sheets, seen, lines, now);
    }

    PanelSheet seal(PanelSheet seen, PanelSheet sealed) {
        return Marked.seal(sheets, seen, sealed);
    }

    PanelSheet save(PanelSheet next) {
        return sheets.save(next);
    }

    Optional<Recusal> recusal(String id) {
        return recusals.find(id);
    }

    List<Recusal> recusals(EditionId edition) {
        return recusals.collection().find(new Document("edition", edition)).into(new ArrayList<>());
    }

    void save(Recusal recusal) {
        recusals.save(recusal);
    }

    List<FieldVerification> verifications(ProposalId proposal) {
        return verifications
                .collection()
                .find(new Document("proposal", proposal))
                .sort(Sorts.ascending("at"))
                .into(new ArrayList<>());
    }

    FieldVerification save(FieldVerification next) {
        return verifications.save(next);
    }
}
