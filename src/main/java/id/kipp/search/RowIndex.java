package id.kipp.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * Rows of a list by what stands anywhere in their texts, the middle of a word or a number included: kept by every three
 * signs in a row, so that a question looks at the rows that have its rarest three and not at all of them.
 */
public final class RowIndex extends FolderIndex<IndexedRow> {

    private static final int SIGNS = 3;
    private static final String TEXT = "text";
    private static final String BETWEEN =
            "\u0001\u0001"; // each sign begins three; nothing typed goes on into the next text
    private static final int MOST = 100; // signs of a question: of a pasted page, its beginning
    private static final String ORDER = "order.";
    private static final String KEY = "key.";

    /** @param total how many there are, of which {@code ids} is a page */
    public record Page(int total, List<String> ids) {}

    RowIndex(Directory directory) throws IOException {
        super(new OpenIndex(directory, new Signs()));
    }

    @Override
    String idOf(IndexedRow one) {
        return one.id();
    }

    public int count(RowAsk ask) {
        var query = query(ask);
        return open.asking(searcher -> searcher.count(query));
    }

    /** A page of the rows asked for, in their order. */
    public Page find(RowAsk ask, int offset, int limit) {
        var query = query(ask);
        return open.asking(searcher -> {
            var total = searcher.count(query);
            var until = Math.min(total, offset + limit);
            if (until <= offset) return new Page(total, List.of());
            var ids = new ArrayList<String>();
            var found = searcher.search(query, until, order(ask)).scoreDocs;
            var stored = searcher.storedFields();
            for (var at = offset; at < found.length; at++)
                ids.add(stored.document(found[at].doc).get(Fields.ID));
            return new Page(total, ids);
        });
    }

    @Override
    Document documentOf(IndexedRow row) {
        var document = new Document();
        document.add(new StringField(Fields.ID, row.id(), Field.Store.YES));
        document.add(new StoredField(Fields.PRINT, row.print()));
        var text = String.join(BETWEEN, row.texts()) + BETWEEN;
        document.add(new TextField(TEXT, plain(text), Field.Store.NO));
        row.keys().forEach((field, value) -> {
            if (!value.isEmpty()) document.add(new StringField(KEY + field, value, Field.Store.NO));
        });
        row.orders()
                .forEach((field, value) -> document.add(new SortedDocValuesField(ORDER + field, new BytesRef(value))));
        return document;
    }

    private static Query query(RowAsk ask) {
        var all = new BooleanQuery.Builder();
        ask.keys()
                .forEach((field, values) -> all.add(
                        new TermInSetQuery(
                                KEY + field, values.stream().map(BytesRef::new).toList()),
                        Occur.FILTER));
        all.add(standing(ask.typed()), Occur.FILTER);
        return all.build();
    }

    private static Query standing(String typed) {
        var signs = plain(typed.strip().replace('\u0001', ' '))
                .codePoints()
                .limit(MOST)
                .toArray();
        if (signs.length == 0) return new MatchAllDocsQuery();
        if (signs.length < SIGNS) return new PrefixQuery(new Term(TEXT, new String(signs, 0, signs.length)));
        var phrase = new PhraseQuery.Builder();
        for (var at = 0; at + SIGNS <= signs.length; at++) phrase.add(new Term(TEXT, new String(signs, at, SIGNS)), at);
        return new NGramPhraseQuery(SIGNS, phrase.build());
    }

    private static Sort order(RowAsk ask) {
        return new Sort(ask.by().stream()
                .map(field -> new SortField(ORDER + field, SortField.Type.STRING, ask.descending()))
                .toArray(SortField[]::new));
    }

    /** Sign by sign, so that none becomes two. */
    private static String plain(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static final class Signs extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new NGramTokenizer(SIGNS, SIGNS));
        }
    }
}
