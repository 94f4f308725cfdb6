package id.kipp.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What of what a step asks for is not there. */
final class HubReadiness {

    private final Hub hub;
    private final List<HubYear> years;
    private final List<HubEventRow> events;
    private final LocalDate today;

    /** @param years this one and the one before @param events of the last twelve months */
    HubReadiness(Hub hub, List<HubYear> years, List<HubEventRow> events, LocalDate today) {
        this.hub = hub;
        this.years = years;
        this.events = events;
        this.today = today;
    }

    /** Nothing where the step can be taken. */
    List<HubGuard> missing(HubRule rule, HubInstrument paper, String reason, List<HubVerdict> verdicts) {
        var missing = new ArrayList<HubGuard>();
        for (var guard : rule.guards()) if (!holds(guard, paper, reason, verdicts)) missing.add(guard);
        return missing;
    }

    private boolean holds(HubGuard guard, HubInstrument paper, String reason, List<HubVerdict> verdicts) {
        return switch (guard) {
            case REASON -> !reason.isEmpty();
            case EARLIER -> !paper.source().isEmpty();
            case CRITERIA -> areJudged(verdicts, reason);
            case COORDINATOR, TEAM, PLAN, TRANSFER, REPORT -> stands(guard);
        };
    }

    /** What does not depend on what is filled in for a step. */
    boolean stands(HubGuard guard) {
        return switch (guard) {
            case COORDINATOR -> !hub.setup().coordinators().isEmpty();
            case TEAM -> hub.papers().stream().anyMatch(p -> p.kind() == HubPaper.SK_TIM && isRecent(p));
            case PLAN ->
                years.stream()
                        .anyMatch(y -> y.year() == today.getYear() && !y.items().isEmpty());
            case TRANSFER -> isDone(PlanKind.TRANSFER) || wasHeld();
            case REPORT -> isDone(PlanKind.REPORT);
            case REASON, EARLIER, CRITERIA -> true;
        };
    }

    /** Each once; where one is not met, a reason says why it is done all the same. */
    private static boolean areJudged(List<HubVerdict> verdicts, String reason) {
        var judged = verdicts.stream().map(HubVerdict::criterion).distinct().count();
        var all = judged == HubCriterion.values().length && verdicts.size() == judged;
        return all && (verdicts.stream().allMatch(HubVerdict::met) || !reason.isEmpty());
    }

    private boolean isDone(PlanKind kind) {
        return items().anyMatch(i -> i.kind() == kind && i.done() != null && isRecent(i.done()));
    }

    /** With people who came. */
    private boolean wasHeld() {
        return events.stream()
                .anyMatch(e -> e.text().kind().transfers()
                        && e.people() > 0
                        && isRecent(e.text().from()));
    }

    private Stream<PlanItem> items() {
        return years.stream().flatMap(y -> y.items().stream());
    }

    private boolean isRecent(HubInstrument paper) {
        var day = paper.date();
        return day == null ? paper.year() == today.getYear() : isRecent(day);
    }

    private boolean isRecent(LocalDate day) {
        return day.isAfter(today.minusMonths(HubRules.ACTIVE_MONTHS));
    }
}
