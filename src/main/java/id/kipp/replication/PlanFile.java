package id.kipp.replication;

import id.kipp.kernel.AccountId;
import id.kipp.store.Added;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The action plan.
 *
 * @param number how often it was submitted
 * @param versions as it was submitted each time, the last ten; null of what was submitted before they were kept
 * @param waiver why it is committed to although something bars it; empty where nothing does
 */
public record PlanFile(
        int number,
        @Nullable ActionPlan plan,
        @Nullable Signed submitted,
        @Nullable Signed approved,
        String waiver,
        @Added @Nullable List<Version> versions) {

    private static final int KEPT = 10; // versions; all of them stand in the chain

    static final PlanFile NONE = new PlanFile(0, null, null, null, "", null);

    /** As it was submitted. */
    public record Version(int number, ActionPlan plan, Signed submitted) {}

    /** @param position that signs, such as "Sekretaris Daerah" */
    public record Signed(String position, AccountId by, Instant at) {}

    /**
     * @param from first day of it
     * @param to last day of it
     * @param funding where the money comes from
     */
    public record ActionPlan(LocalDate from, LocalDate to, Aim aim, String funding, List<PlanLine> lines) {}

    /** @param before the figure it starts from, with unit, year and source @param after what was reached; empty till then */
    public record Aim(String indicator, String before, String target, String after) {}

    PlanFile with(ActionPlan now) {
        return new PlanFile(number, now, null, null, waiver, versions);
    }

    PlanFile submitted(Signed by) {
        return new PlanFile(number + 1, plan, by, null, waiver, kept(by));
    }

    PlanFile approved(Signed by, String why) {
        return new PlanFile(number, plan, submitted, by, why, versions);
    }

    private @Nullable List<Version> kept(Signed by) {
        if (plan == null) return versions;
        var all = new ArrayList<>(submissions());
        all.add(new Version(number + 1, plan, by));
        return List.copyOf(all.subList(Math.max(0, all.size() - KEPT), all.size()));
    }

    /** The last ten in their order. */
    public List<Version> submissions() {
        return versions == null ? List.of() : versions;
    }

    /** As it was approved, whatever was written into it since; as it is where no versions were kept yet. */
    public @Nullable ActionPlan signed() {
        return submissions().stream()
                .filter(v -> v.number() == number)
                .findFirst()
                .map(Version::plan)
                .orElse(plan);
    }
}
