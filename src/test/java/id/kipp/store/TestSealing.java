package id.kipp.store;

import java.nio.file.Path;

/** The seal of one installation: its servers have the same. */
public final class TestSealing {

    private TestSealing() {}

    /** @param folder of its key, which is made where there is none */
    public static Sealing in(Path folder) {
        return new Sealing("", folder.resolve("log.key"));
    }
}
