package id.kipp.proposal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which of a draft's earlier texts go when there are too many: those that lie closest to their neighbours in time. */
final class DraftThinning {

    /** Of one proposal. */
    static final int MOST = 12;

    private DraftThinning() {}

    /** @param kept oldest first; the first, the newest and the last that was returned are never among the answer */
    static List<KeptDraft> tooMany(List<KeptDraft> kept) {
        var left = new ArrayList<>(kept);
        var gone = new ArrayList<KeptDraft>();
        while (left.size() > MOST) gone.add(left.remove(closest(left)));
        return gone;
    }

    private static int closest(List<KeptDraft> kept) {
        var returned = IntStream.range(0, kept.size())
                .filter(i -> kept.get(i).why() == KeptDraft.Why.RETURNED)
                .max()
                .orElse(-1);
        return IntStream.range(1, kept.size() - 1)
                .filter(i -> i != returned)
                .boxed()
                .min(Comparator.comparing(i ->
                        Duration.between(kept.get(i - 1).at(), kept.get(i + 1).at())))
                .orElseThrow();
    }
}
