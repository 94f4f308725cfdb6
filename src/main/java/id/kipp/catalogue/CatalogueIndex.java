package id.kipp.catalogue;

import org.springframework.stereotype.Component;

/** The searchable catalogue where no application follows the log: filled at once with all that is published. */
@Component
public class CatalogueIndex {

    private final EntryStore store;
    private final IndexSync sync;

    CatalogueIndex(EntryStore store, IndexSync sync) {
        this.store = store;
        this.sync = sync;
    }

    public void fill() {
        store.published(sync::put);
    }
}
