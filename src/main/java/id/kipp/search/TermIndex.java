package id.kipp.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/** Texts by terms that somebody else has made of them: found by those they share, the rarer the more. */
public final class TermIndex extends FolderIndex<TermIndex.Text> {

    private static final String SHELF = "shelf";
    private static final String TERM = "term.";
    private static final String KEPT = "kept.";
    private static final int ASKED = 60; // of a text's terms, the rarest that others have

    /** Of the reader that was asked last: counted once each. */
    private volatile @Nullable Frequencies known;

    TermIndex(Directory directory) throws IOException {
        super(new OpenIndex(directory, new KeywordAnalyzer()));
    }

    /**
     * A text.
     *
     * @param shelf by which it is asked for or not
     * @param terms by field
     * @param kept is handed back as it is
     */
    public record Text(String id, String shelf, Map<String, List<String>> terms, Map<String, String> kept) {

        /** Another where anything of it is another; of terms neither order nor number counts. */
        public String print() {
            var fields = new TreeMap<String, TreeSet<String>>();
            terms.forEach((field, some) -> fields.put(field, new TreeSet<>(some)));
            var all = List.of(id, shelf, fields, new TreeMap<>(kept)).toString();
            return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** One that was found. */
    public record Near(String id, String shelf, Map<String, String> kept) {}

    private record Frequencies(Object reader, Map<String, Map<String, Integer>> counts) {}

    /** The texts as they were when the question began. */
    public final class Look {

        private final IndexSearcher searcher;
        private final Map<String, Map<String, Integer>> counts;

        private Look(IndexSearcher searcher) {
            this.searcher = searcher;
            this.counts = counts(searcher.getIndexReader());
        }

        public int texts() {
            return searcher.getIndexReader().numDocs();
        }

        /** How many texts have a term. */
        public int with(String field, String term) {
            var known = counts.computeIfAbsent(field, f -> new ConcurrentHashMap<>());
            var kept = known.get(term); // whoever computes waits for others, also where there is nothing to do
            return kept == null ? known.computeIfAbsent(term, t -> counted(field, t)) : kept;
        }

        private int counted(String field, String term) {
            try {
                return searcher.getIndexReader().docFreq(new Term(TERM + field, term));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Those that share the rarest of these terms, best first. @param butNot ids */
        public List<Near> near(
                String field, Collection<String> terms, Set<String> shelves, Set<String> butNot, int limit) {
            try {
                return found(field, terms, shelves, butNot, limit);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Those of these ids that there are. */
        public List<Near> find(Set<String> ids) {
            if (ids.isEmpty()) return List.of();
            try {
                var near = new ArrayList<Near>();
                var stored = searcher.storedFields();
                for (var hit : searcher.search(new TermInSetQuery(Fields.ID, bytes(ids)), ids.size()).scoreDocs)
                    near.add(TermIndex.near(stored.document(hit.doc)));
                return near;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private List<Near> found(
                String field, Collection<String> terms, Set<String> shelves, Set<String> butNot, int limit)
                throws IOException {
            var asked = rarest(field, terms, own(butNot));
            if (asked.isEmpty()) return List.of();
            var query = new BooleanQuery.Builder();
            asked.forEach((term, weight) -> query.add(
                    new BoostQuery(
                            new ConstantScoreQuery(new TermQuery(new Term(TERM + field, term))), weight.floatValue()),
                    Occur.SHOULD));
            query.add(new TermInSetQuery(SHELF, bytes(shelves)), Occur.FILTER);
            query.setMinimumNumberShouldMatch(1);
            if (!butNot.isEmpty()) query.add(new TermInSetQuery(Fields.ID, bytes(butNot)), Occur.MUST_NOT);
            var near = new ArrayList<Near>();
            var stored = searcher.storedFields();
            for (var hit : searcher.search(query.build(), limit).scoreDocs)
                near.add(TermIndex.near(stored.document(hit.doc)));
            return near;
        }

        /** How many of these there are. */
        private int own(Set<String> ids) throws IOException {
            return ids.isEmpty() ? 0 : searcher.count(new TermInSetQuery(Fields.ID, bytes(ids)));
        }

        /** @param own texts that are asked by themselves: what stands in no other leads nowhere, and is not asked for */
        private Map<String, Double> rarest(String field, Collection<String> terms, int own) {
            var times = terms.stream().collect(Collectors.groupingBy(t -> t, Collectors.counting()));
            var weights = new HashMap<String, Double>();
            times.forEach((term, count) -> {
                var there = with(field, term);
                if (there > own) weights.put(term, (1 + Math.log(count)) * Math.log(1 + texts() / (double) there));
            });
            return weights.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(ASKED)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    @Override
    String idOf(Text one) {
        return one.id();
    }

    public <T> T asking(Function<Look, T> question) {
        return open.asking(searcher -> question.apply(new Look(searcher)));
    }

    private Map<String, Map<String, Integer>> counts(IndexReader reader) {
        var key = reader.getReaderCacheHelper().getKey();
        var last = known;
        if (last != null && last.reader() == key) return last.counts();
        var fresh = new Frequencies(key, new ConcurrentHashMap<>());
        known = fresh;
        return fresh.counts();
    }

    @Override
    Document documentOf(Text text) {
        var document = new Document();
        document.add(new StringField(Fields.ID, text.id(), Field.Store.YES));
        document.add(new StringField(SHELF, text.shelf(), Field.Store.YES));
        document.add(new StoredField(Fields.PRINT, text.print()));
        text.terms().forEach((field, terms) -> terms.stream()
                .distinct()
                .forEach(t -> document.add(new StringField(TERM + field, t, Field.Store.NO))));
        text.kept().forEach((name, value) -> document.add(new StoredField(KEPT + name, value)));
        return document;
    }

    private static Near near(Document document) {
        var kept = new HashMap<String, String>();
        for (var field : document)
            if (field.name().startsWith(KEPT)) kept.put(field.name().substring(KEPT.length()), field.stringValue());
        return new Near(document.get(Fields.ID), document.get(SHELF), Map.copyOf(kept));
    }

    private static List<BytesRef> bytes(Set<String> words) {
        return words.stream().map(BytesRef::new).toList();
    }
}
