package id.kipp.replication;

import id.kipp.agency.AgencyKind;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A line of a list, field by field as in {@link Replication}: no letter, no note, no reason. */
public record ReplicationRow(@BsonId ReplicationId id, Of about, At standing) {

    public record Of(By adopter, List<From> originals, ReplicationScope scope, Called replica, Known provenance) {}

    public record By(
            @Nullable AgencyId agency, String name, AgencyKind kind, @Nullable Province province, String unitName) {}

    public record From(
            @Nullable EntryId entry,
            String title,
            @Nullable AgencyId owner,
            String ownerName,
            @Nullable Province province) {}

    public record Called(String title, @Nullable EntryId entry) {}

    public record Known(String source, boolean example) {}

    public record At(
            ReplicationState state,
            Instant since,
            @Nullable LocalDate until,
            List<Done> passages,
            @Nullable Timed clock) {}

    public record Timed(@Nullable LocalDate due) {}

    public record Done(ReplicationStep step, Instant at) {}

    public ReplicationState state() {
        return standing.state();
    }

    public String title() {
        return about.replica().title().isEmpty()
                ? about.originals().getFirst().title()
                : about.replica().title();
    }

    /** Until when the next step is due. */
    public Optional<LocalDate> due() {
        if (standing.clock() != null && standing.clock().due() != null)
            return Optional.of(standing.clock().due());
        if (standing.until() != null) return Optional.of(standing.until());
        return StepRules.due(
                state(), standing.since().atZone(Progression.JAKARTA).toLocalDate());
    }

    /** When this was first done; empty where it was not, or is not known. */
    public Optional<Instant> when(ReplicationStep step) {
        return standing.passages().stream()
                .filter(p -> p.step() == step)
                .map(Done::at)
                .findFirst();
    }
}
