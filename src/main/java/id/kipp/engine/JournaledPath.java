package id.kipp.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Makes {@code journaled:} a prefix of file names that H2 understands. Public because H2 makes the instances. */
public final class JournaledPath extends FilePathWrapper {

    private static final String SCHEME = "journaled";

    /** The name under which H2 opens that file with its journal. */
    static String of(String file) {
        FilePath.register(new JournaledPath());
        return SCHEME + ":" + file;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var journal = FilePath.get(getBase() + ".journal");
        return new JournaledFile(getBase().open("rw"), new Journal(journal.open("rw")));
    }
}
