package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import id.kipp.edition.Scale;
import id.kipp.kernel.Score;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where points of one criterion are given: typed in the steps of the round, or chosen where the edition has words for them. */
interface PointsInput {

    /**
     * @param kept the place where the browser keeps what is typed and not saved
     * @param changed something was typed, chosen or decided, that is to be saved
     */
    static PointsInput of(Scale scale, String label, Component host, String kept, Runnable changed) {
        return scale.options().isEmpty()
                ? new TypedPoints(scale, label, host, kept, changed)
                : new ChosenPoints(scale, label, host, changed);
    }

    Component field();

    /** What stands there, if it can be read. */
    Optional<Score> given();

    /** It can be read, and nothing waits for a choice between two. */
    boolean isClear();

    /** It is to be saved: it was written here, can be read, and nobody else has changed it. */
    boolean isTyped();

    /** Takes what is stored now. True when it changes something on the screen. */
    boolean newest(@Nullable Score stored);

    void close(boolean closed);
}
