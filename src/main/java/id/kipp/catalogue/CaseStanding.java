package id.kipp.catalogue;

import java.util.Arrays;
import java.util.List;

/**
 * What is known of a case, computed from what stands in it and typed by nobody (replication-and-hubs.md 6.2, 8.1).
 *
 * @param evidence 0 a claim … 4 several copies with checked results; -1 where its owner has said nothing
 * @param readiness 1 runs in one unit … 5 taken up in three regions; -1 where nobody has said that it runs
 * @param share of a complete case, in percent
 * @param missing what it lacks
 */
public record CaseStanding(int evidence, int readiness, int share, List<CasePart> missing) {

    private static final int COMPLETE = 80; // percent
    private static final int WIDE = 3; // regions

    public static CaseStanding of(Entry entry, ShownCase shown, Copies.Checked checked) {
        var text = shown.shown();
        var missing = Arrays.stream(CasePart.values())
                .filter(p -> !p.isThere(entry, text))
                .toList();
        var share = 100 - missing.stream().mapToInt(CasePart::weight).sum();
        if (shown.isUnspoken()) return new CaseStanding(-1, -1, share, missing);
        var evidence = evidence(text, checked);
        return new CaseStanding(evidence, readiness(shown, evidence, checked), share, missing);
    }

    public boolean isComplete() {
        return share >= COMPLETE;
    }

    private static int evidence(CaseText text, Copies.Checked checked) {
        var proven = text.figures().stream().anyMatch(KeyFigure::isProven);
        if (proven && checked.copies() > 1) return 4;
        if (proven && !text.effort().outside().isEmpty()) return 3;
        if (proven) return 2;
        return text.figures().isEmpty() ? 0 : 1;
    }

    private static int readiness(ShownCase shown, int evidence, Copies.Checked checked) {
        var text = shown.shown();
        if (shown.pulse().running() == Running.UNKNOWN) return -1;
        var priced = text.effort().start() != null || text.effort().perYear() != null;
        var documented = priced
                && (!text.media().documents().isEmpty() || !text.reuse().core().isEmpty());
        if (!documented) return 1;
        if (evidence < 3) return checked.copies() > 0 ? 4 : 2;
        if (checked.copies() == 0) return 3;
        return checked.regions() >= WIDE ? 5 : 4;
    }
}
