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
        return open(name, directory -> new SearchIndex(directory, facets));
    }

    /** Opens an index of rows, whose words are found wherever they stand. */
    public RowIndex openRows(String name) {
        return open(name, RowIndex::new);
    }

    /** Opens an index of texts that are found by the terms they share. */
    public TermIndex openTerms(String name) {
        return open(name, TermIndex::new);
    }

    private interface Opening<T> {
        T of(Directory directory) throws IOException;
    }

    private <T> T open(String name, Opening<T> opening) {
        try {
            return opening.of(directory(name));
        } catch (LockObtainFailedException taken) {
            log.warn("the index in {} is in use by another server: this one keeps its own in memory", place);
        } catch (CorruptIndexException
                | IndexFormatTooNewException
                | IndexFormatTooOldException
                | IllegalArgumentException broken) {
            log.warn("the index in {} cannot be read and is made anew: {}", place, broken.getMessage());
            return anew(name, opening);
        } catch (IOException unwritable) {
            log.warn("the index in {} cannot be used, one in memory is: {}", place, unwritable.getMessage());
        }
        return inMemory(opening);
    }

    private Directory directory(String name) throws IOException {
        return place.equals(MEMORY) ? new ByteBuffersDirectory() : FSDirectory.open(folder(name));
    }

    private Path folder(String name) {
        return Path.of(place).resolve(name);
    }

    private <T> T anew(String name, Opening<T> opening) {
        try (var files = Files.list(folder(name))) {
            for (var file : files.toList()) Files.delete(file);
            return opening.of(directory(name));
        } catch (IOException e) {
            log.warn("the index in {} cannot be made anew, one in memory is: {}", place, e.getMessage());
            return inMemory(opening);
        }
    }

    private static <T> T inMemory(Opening<T> opening) {
        try {
            return opening.of(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new IllegalStateException(e); // memory does not fail to be written
        }
    }
}
