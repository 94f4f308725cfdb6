package id.kipp.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;

/**
 * What every index in a folder of its own does, whatever is found in it: what is put is found at once, and is in the folder
 * once it is kept.
 *
 * @param <T> what is put
 */
public abstract class FolderIndex<T> implements Printed, AutoCloseable {

    final OpenIndex open;

    FolderIndex(OpenIndex open) {
        this.open = open;
    }

    abstract String idOf(T one);

    abstract Document documentOf(T one);

    /** Stays with the index in its folder: one that was lost and is made anew has another. */
    public final String id() {
        return open.id();
    }

    @Override
    public final boolean isFresh() {
        return open.isFresh();
    }

    @Override
    public final Map<String, String> prints(Collection<String> ids) {
        return open.prints(ids);
    }

    @Override
    public final Set<String> ids() {
        return open.ids();
    }

    public final void put(Collection<T> all) {
        open.change(writer -> {
            for (var one : all) writer.updateDocument(new Term(Fields.ID, idOf(one)), documentOf(one));
        });
    }

    public final void remove(Collection<String> ids) {
        open.change(writer -> {
            for (var id : ids) writer.deleteDocuments(new Term(Fields.ID, id));
        });
    }

    public final void clear() {
        open.change(writer -> writer.deleteAll());
        keep();
    }

    /** Writes what has been put to the folder. */
    public final void keep() {
        open.keep();
    }

    @Override
    public final void close() throws IOException {
        open.close();
    }
}
