package id.kipp.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Opens indexes in the data folder. An index holds nothing that its owner could not put again. */
@Component
public class SearchIndexes {

    private static final Logger log = LoggerFactory.getLogger(SearchIndexes.class);
    private static final String MEMORY = "memory";

    private final String place;

    /** @param place a folder, or {@code memory} */
    SearchIndexes(@Value("${kipp.index:${kipp.data:data}/index}") String place) {
        this.place = place;
    }

    /** @param facets by which it can be filtered and counted */
    public SearchIndex open(String name, List<String> facets) {
        try {
            return new SearchIndex(directory(name), facets);
        } catch (LockObtainFailedException taken) {
            log.warn("the index in {} is in use by another server: this one keeps its own in memory", place);
        } catch (CorruptIndexException
                | IndexFormatTooNewException
                | IndexFormatTooOldException
                | IllegalArgumentException broken) {
            log.warn("the index in {} cannot be read and is made anew: {}", place, broken.getMessage());
            return anew(name, facets);
        } catch (IOException unwritable) {
            log.warn("the index in {} cannot be used, one in memory is: {}", place, unwritable.getMessage());
        }
        return inMemory(facets);
    }

    private Directory directory(String name) throws IOException {
        return place.equals(MEMORY) ? new ByteBuffersDirectory() : FSDirectory.open(folder(name));
    }

    private Path folder(String name) {
        return Path.of(place).resolve(name);
    }

    private SearchIndex anew(String name, List<String> facets) {
        try (var files = Files.list(folder(name))) {
            for (var file : files.toList()) Files.delete(file);
            return new SearchIndex(directory(name), facets);
        } catch (IOException e) {
            log.warn("the index in {} cannot be made anew, one in memory is: {}", place, e.getMessage());
            return inMemory(facets);
        }
    }

    private static SearchIndex inMemory(List<String> facets) {
        try {
            return new SearchIndex(new ByteBuffersDirectory(), facets);
        } catch (IOException e) {
            throw new IllegalStateException(e); // memory does not fail to be written
        }
    }
}
