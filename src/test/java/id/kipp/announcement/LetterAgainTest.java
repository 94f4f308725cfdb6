package id.kipp.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.audit.Chained;
import id.kipp.award.Awards;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from a letter follows once, however often its line is heard. */
class LetterAgainTest extends ServiceTest {

    @Test
    void deriving_the_awards_again_changes_nothing() {
        var play = new Competition(context, 1, 1);
        var winner = play.entered("Pemenang", 90);
        play.confirmed();
        play.heard(winner.id(), 90);
        play.closed();
        var letter = play.announceAwards();
        var before = play.now(winner).version();
        bean(LetterJob.class)
                .take(List.of(Chained.last(context, "announcement:" + letter.id(), "announcement.released")));
        assertThat(play.now(winner).version()).isEqualTo(before);
        assertThat(bean(Awards.class).of(winner.agency())).hasSize(1);
    }

    @Test
    void deriving_a_letter_again_changes_nothing() {
        var play = new Competition(context, 1, 1);
        var best = play.entered("Terbaik", 90);
        var letter = play.announced();
        var before = play.now(best);
        bean(LetterJob.class)
                .take(List.of(Chained.last(context, "announcement:" + letter.id(), "announcement.released")));
        assertThat(play.now(best).version()).isEqualTo(before.version());
    }
}
