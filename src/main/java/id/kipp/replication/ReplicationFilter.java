package id.kipp.replication;

import id.kipp.catalogue.EntryId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** Which replications; each by one indexed field, and by states beside it. */
sealed interface ReplicationFilter {

    record OfAdopter(AgencyId agency) implements ReplicationFilter {}

    /** Of one institution what is in one of these states. */
    record AdopterIn(AgencyId agency, Set<ReplicationState> states) implements ReplicationFilter {}

    record OfUnit(UnitId unit) implements ReplicationFilter {}

    /** What has been sent to an owner; drafts are nobody else's, also dropped ones. */
    record OfOwner(AgencyId agency) implements ReplicationFilter {}

    record OfProvince(Province province) implements ReplicationFilter {}

    /** What is at risk or may be behind its time in a province, so that what waits in time hides none of it. */
    record LateIn(Province province, LocalDate today) implements ReplicationFilter {}

    record OfOriginal(EntryId entry) implements ReplicationFilter {}

    /** What has been sent and is so far by now. */
    record In(Set<ReplicationState> states) implements ReplicationFilter {}

    Document NO_DRAFT = new Document("$ne", ReplicationState.DRAFT_INTEREST.name());

    /** As {@link Replication#isUnsent()} says it, of what is no draft. */
    List<Document> SENT = List.of(
            new Document("standing.state", new Document("$ne", ReplicationState.DROPPED.name())),
            new Document("standing.passages.step", ReplicationStep.SEND.name()),
            new Document("about.provenance.source", new Document("$gt", "")));

    default Document query() {
        return switch (this) {
            case OfAdopter(var agency) -> new Document("about.adopter.agency", agency);
            case AdopterIn(var agency, var states) ->
                new Document("about.adopter.agency", agency)
                        .append("standing.state", new Document("$in", names(states)));
            case OfUnit(var unit) -> new Document("about.adopter.unit", unit);
            case OfOwner(var agency) -> sent(new Document("about.originals.owner", agency));
            case OfProvince(var where) -> sent(new Document("about.adopter.province", where.name()));
            case LateIn(var where, var today) ->
                new Document("about.adopter.province", where.name()).append("$or", late(today));
            case OfOriginal(var entry) -> sent(new Document("about.originals.entry", entry));
            case In(var states) -> in(states);
        };
    }

    private static Document in(Set<ReplicationState> states) {
        var which = new Document("standing.state", new Document("$in", names(states)));
        return states.contains(ReplicationState.DROPPED) ? which.append("$or", SENT) : which;
    }

    private static Document sent(Document which) {
        return which.append("standing.state", NO_DRAFT).append("$or", SENT);
    }

    private static List<String> names(Set<ReplicationState> states) {
        return states.stream()
                .filter(s -> s != ReplicationState.DRAFT_INTEREST)
                .map(Enum::name)
                .sorted()
                .toList();
    }

    /** A pause ends on a day of its own; where working days count, some of what is found is in time yet. */
    private static List<Document> late(LocalDate today) {
        var any = new ArrayList<Document>();
        any.add(new Document(
                "standing.state",
                new Document("$in", List.of(ReplicationState.AT_RISK.name(), ReplicationState.PAUSED.name()))));
        StepRules.days()
                .forEach((state, days) -> any.add(new Document("standing.state", state.name())
                        .append(
                                "standing.since",
                                new Document(
                                        "$lt",
                                        today.minusDays(days)
                                                .atStartOfDay(Progression.JAKARTA)
                                                .toInstant()))));
        return any;
    }
}
