package id.kipp.evaluation;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * A score put to the team, and who stands by it.
 *
 * @param score hundredths of a point, 0 to 10,000
 */
public record Agreement(int score, String reason, AccountId by, Instant at, List<AccountId> confirmed) {

    public Agreement {
        if (score < 0 || score > 10_000) throw new Refusal("score.out-of-range", score / 100.0, 100);
        confirmed = List.copyOf(confirmed);
    }
}
