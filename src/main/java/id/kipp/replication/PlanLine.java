package id.kipp.replication;

import java.time.LocalDate;

/**
 * An activity of the plan.
 *
 * @param gap the question of the readiness sheet that it closes; empty where it closes none
 */
public record PlanLine(
        PlanStage stage,
        String activity,
        String output,
        Span span,
        Charge charge,
        Money money,
        String risk,
        String gap,
        Done done) {

    public record Span(LocalDate from, LocalDate to) {}

    /** @param unit that does it @param position that answers for it */
    public record Charge(String unit, String position) {}

    /** @param rupiah 0 where it costs nothing @param source of the money */
    public record Money(long rupiah, String source) {}

    /** @param percent of it @param proof where it can be seen, or why it was left out */
    public record Done(int percent, String proof) {

        static final Done NOTHING = new Done(0, "");
    }

    /** The stages of an action plan; of those that are {@link #isRequired} it has an activity each. */
    public enum PlanStage {
        PREPARATION,
        LEARNING,
        ADJUSTMENT,
        REGULATION,
        RESOURCES,
        TRIAL,
        ROLLOUT,
        PUBLICITY,
        MONITORING,
        EVALUATION;

        public String key() {
            return "replication.stage." + name();
        }

        boolean isRequired() {
            return this == PREPARATION || this == ROLLOUT || this == MONITORING || this == EVALUATION;
        }
    }

    PlanLine done(Done now) {
        return new PlanLine(stage, activity, output, span, charge, money, risk, gap, now);
    }
}
