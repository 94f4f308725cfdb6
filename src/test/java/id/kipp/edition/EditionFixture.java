package id.kipp.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The rules of a real year, for tests that need rules that add up. */
public final class EditionFixture {

    private EditionFixture() {}

    public static Constitution preset() {
        return presets().getFirst();
    }

    /** All that are shipped, latest first. */
    public static List<Constitution> presets() {
        try {
            return new Presets().all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
