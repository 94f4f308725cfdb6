package id.kipp.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** An index as it lies in its folder: what is changed is found at once, and written to the folder when it is kept. */
final class OpenIndex implements AutoCloseable {

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String id;
    private final boolean fresh;

    OpenIndex(Directory directory, Analyzer analyzer) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        this.searchers = new SearcherManager(writer, null);
        this.fresh = !DirectoryReader.indexExists(directory);
        this.id = idOf(writer);
    }

    interface Change {
        void in(IndexWriter writer) throws IOException;
    }

    interface Question<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    String id() {
        return id;
    }

    /** Nothing had been kept when it was opened. */
    boolean isFresh() {
        return fresh;
    }

    void keep() {
        change(IndexWriter::commit);
    }

    void change(Change change) {
        try {
            change.in(writer);
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T asking(Question<T> question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> prints(Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        var those =
                new TermInSetQuery(Fields.ID, ids.stream().map(BytesRef::new).toList());
        return asking(searcher -> {
            var prints = new HashMap<String, String>();
            var stored = searcher.storedFields();
            for (var found : searcher.search(those, ids.size()).scoreDocs) {
                var document = stored.document(found.doc, Set.of(Fields.ID, Fields.PRINT));
                prints.put(
                        document.get(Fields.ID),
                        Objects.requireNonNullElse(document.get(Fields.PRINT), Printed.EARLIER));
            }
            return prints;
        });
    }

    Set<String> ids() {
        return asking(searcher -> {
            var ids = new HashSet<String>();
            var stored = searcher.storedFields();
            for (var match : searcher.search(new MatchAllDocsQuery(), Matches.collector()))
                ids.add(stored.document(match.document(), Set.of(Fields.ID)).get(Fields.ID));
            return ids;
        });
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** Kept with the first commit; one that never was written has nothing that could be relied on. */
    private static String idOf(IndexWriter writer) {
        var kept = writer.getLiveCommitData();
        if (kept != null) for (var entry : kept) if (entry.getKey().equals(Fields.ID)) return entry.getValue();
        var fresh = UUID.randomUUID().toString();
        writer.setLiveCommitData(Map.of(Fields.ID, fresh).entrySet());
        return fresh;
    }
}
