package id.kipp.search;

import static id.kipp.search.Analyzers.stemmed;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** How something that can be found lies in the index. */
final class Fields {

    static final String ID = "id";
    static final String VERSION = "version";
    /** What tells whether it is as its owner has it now. */
    static final String PRINT = "print";

    static final String TITLE = "title";
    static final String BY = "by";
    static final String BODY = "body";
    /** What is written in one piece, in its other spellings. */
    static final String TITLE_COMPOUNDS = "title.compounds";

    static final String BODY_COMPOUNDS = "body.compounds";

    /** All words, for looking whether there is one. */
    static final String WORDS = "words";

    static final String RANK = "rank";
    static final String NAME = "name";

    private static final String FACET = "facet.";

    private Fields() {}

    static String facet(String name) {
        return FACET + name;
    }

    static Document document(Indexed what) {
        var document = new Document();
        document.add(new StringField(ID, what.id(), Field.Store.YES));
        document.add(new StoredField(VERSION, what.version()));
        document.add(new StoredField(PRINT, what.print()));
        document.add(new TextField(TITLE, what.title(), Field.Store.YES));
        document.add(new TextField(stemmed(TITLE), what.title(), Field.Store.NO));
        document.add(new TextField(BY, what.by(), Field.Store.NO));
        document.add(new TextField(BODY, what.body(), Field.Store.YES));
        document.add(new TextField(stemmed(BODY), what.body(), Field.Store.NO));
        document.add(new TextField(TITLE_COMPOUNDS, Compounds.of(what.title()), Field.Store.NO));
        document.add(new TextField(BODY_COMPOUNDS, Compounds.of(what.body()), Field.Store.NO));
        for (var text : List.of(what.title(), what.by(), what.body())) {
            document.add(new TextField(WORDS, text, Field.Store.NO));
            document.add(new TextField(WORDS, Compounds.of(text), Field.Store.NO));
        }
        document.add(new NumericDocValuesField(RANK, what.rank()));
        document.add(new SortedDocValuesField(NAME, new BytesRef(what.title().toLowerCase(java.util.Locale.ROOT))));
        what.facets().forEach((facet, values) -> values.stream()
                .filter(v -> !v.isEmpty())
                .distinct()
                .forEach(v -> document.add(new SortedSetDocValuesField(facet(facet), new BytesRef(v)))));
        return document;
    }
}
