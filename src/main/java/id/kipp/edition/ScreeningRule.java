package id.kipp.edition;

import java.time.Duration;
import java.util.List;

/**
 * Administrative screening.
 *
 * @param items the secretariat's checklist
 * @param correctionDays how long unit and agency have to correct or supply what screening missed
 */
public record ScreeningRule(Step step, List<ScreeningItem> items, int correctionDays) {

    public ScreeningRule {
        items = List.copyOf(items);
    }

    public Duration correction() {
        return Duration.ofDays(correctionDays);
    }
}
