package id.kipp.judging;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Score;
import id.kipp.kernel.SubjectId;
import id.kipp.ranking.Exact;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The points of every sealed version of a sheet, without the notes: what the ladder of ties is made from. */
public record SealedPoints(SheetKey key, Versions marks) {

    public record Versions(List<Version> sealed) {}

    public record Version(int no, Total total, List<Given> lines) {
        /** Nothing for a criterion that it does not have. */
        public Exact points(String criterion) {
            return lines.stream()
                    .filter(l -> l.criterion().equals(criterion))
                    .flatMap(l -> Stream.ofNullable(l.points()))
                    .map(p -> Exact.of(p.hundredths(), 100))
                    .findFirst()
                    .orElse(Exact.NOTHING);
        }
    }

    public record Given(String criterion, @Nullable Score points) {}

    public SubjectId subject() {
        return key.subject();
    }

    public AccountId evaluator() {
        return key.judge();
    }
}
