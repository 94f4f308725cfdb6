package id.kipp.engine;

import java.util.Map;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** All of a file as it is at one moment between two commands. */
final class FileMoment implements AutoCloseable {

    private final Moment moment;
    private final Map<String, MVMap<?, ?>> maps = new TreeMap<>();
    private boolean closed;

    FileMoment(MVStore file) {
        this.moment = new Moment(file);
        for (var name : file.getMapNames()) maps.put(name, moment.of(file.openMap(name, Maps.of(name))));
    }

    Map<String, MVMap<?, ?>> maps() {
        return maps;
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        maps.clear();
        moment.close();
    }
}
