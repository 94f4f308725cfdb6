package id.kipp.hub;

import java.util.List;
import java.util.Set;

/**
 * A line of the table of steps.
 *
 * @param papers one of which it rests on
 * @param days after which it is late, counted from the step before
 * @param reminder after so many days it is said to be due
 */
public record HubRule(
        HubMove move,
        Set<HubStatus> from,
        HubStatus to,
        HubHand hand,
        List<HubGuard> guards,
        Set<HubPaper> papers,
        int days,
        int reminder) {}
