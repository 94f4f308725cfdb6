package id.kipp.edition;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The rules of a real year, for tests that need rules that add up. */
public final class EditionFixture {

    private EditionFixture() {}

    public static Constitution preset() {
        try {
            return new Presets().all().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
