package id.kipp.replication;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The action plan.
 *
 * @param number how often it was submitted
 * @param waiver why it is committed to although something bars it; empty where nothing does
 */
public record PlanFile(
        int number, @Nullable ActionPlan plan, @Nullable Signed submitted, @Nullable Signed approved, String waiver) {

    static final PlanFile NONE = new PlanFile(0, null, null, null, "");

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
        return new PlanFile(number, now, null, null, waiver);
    }

    PlanFile submitted(Signed by) {
        return new PlanFile(number + 1, plan, by, null, waiver);
    }

    PlanFile approved(Signed by, String why) {
        return new PlanFile(number, plan, submitted, by, why);
    }
}
