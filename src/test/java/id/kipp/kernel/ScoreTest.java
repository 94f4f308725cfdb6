package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import org.junit.jupiter.api.Test;

class ScoreTest implements Refusals {

    @Test
    void a_score_lies_between_nothing_and_everything() {
        assertThat(Score.of(0)).isLessThan(Score.of(Score.MAX));
        assertRefused(KernelRefusal.SCORE_OUT_OF_RANGE, () -> new Score(-1));
        assertRefused(KernelRefusal.SCORE_OUT_OF_RANGE, () -> new Score(Score.MAX * 100 + 1));
    }
}
