package id.kipp.entry;

import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the proposers learn of their evaluation: the team's mean and its remarks, criterion by criterion, and no names.
 *
 * @param agreed hundredths of a point the team agreed on, null where it did not come to that
 */
public record Feedback(List<Aspect> aspects, @Nullable Integer agreed) {

    public Feedback {
        aspects = List.copyOf(aspects);
    }

    /**
     * @param mean of the sealed points, in hundredths, rounded half to even
     * @param notes in an order that says nothing about who wrote them
     */
    public record Aspect(String criterion, int mean, List<String> notes) {

        /** @throws Refusal {@code score.out-of-range} */
        public Aspect {
            if (mean < 0 || mean > 10_000) throw new Refusal(KernelRefusal.SCORE_OUT_OF_RANGE, mean / 100.0, 100);
            notes = notes.stream()
                    .map(String::strip)
                    .filter(n -> !n.isEmpty())
                    .sorted()
                    .toList();
        }
    }
}
