package id.kipp.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Where a proposal stands as unit and agency are told it: that it is nominated, or is not, is theirs to know once a released
 * letter says so; its place in the ranks never.
 */
record Told(Stage stage, @Nullable Closing closing) {

    static Told of(Stage stage, @Nullable Closing closing) {
        if (stage == Stage.NOMINATED) return new Told(Stage.SCREENED, null);
        if (closing == null || closing.outcome() != Closing.Outcome.NOT_NOMINATED) return new Told(stage, closing);
        var letter = closing.letter();
        return letter == null ? new Told(Stage.SCREENED, null) : new Told(stage, closing.because(letter));
    }
}
