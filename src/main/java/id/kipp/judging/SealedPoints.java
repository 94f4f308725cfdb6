package id.kipp.judging;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points of every sealed version of a sheet, without the notes: what the ladder of ties is made from. */
public record SealedPoints(SheetKey key, Versions marks) {

    public record Versions(List<Version> sealed) {}

    public record Version(int no, int total, List<Given> lines) {
        public int points(String criterion) {
            return lines.stream()
                    .filter(l -> l.criterion().equals(criterion) && l.points() != null)
                    .mapToInt(Given::points)
                    .findFirst()
                    .orElse(0);
        }
    }

    public record Given(String criterion, @Nullable Integer points) {}

    public ProposalId proposal() {
        return key.subject();
    }

    public AccountId evaluator() {
        return key.judge();
    }
}
