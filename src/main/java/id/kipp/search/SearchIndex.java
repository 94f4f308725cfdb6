package id.kipp.search;

import static id.kipp.search.Analyzers.stemmed;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Innovations and whatever else is found by its words, its facets and what it is like. */
public final class SearchIndex extends FolderIndex<Indexed> {

    private static final int CHOICES = 32; // numbers of documents: of a large catalogue some kilobytes each
    private static final int FIRST = 120; // put in order at once: whoever looks further is few, and waits for the rest
    private static final int UNDERSTANDINGS = 32; // what is near is asked right after what was found

    private static final int MEANINGS = 1_000; // of words

    private final List<String> facets;
    private final Analyzers analyzers;
    private final ShownLately lately;
    private final Latest<AnswerKey.For, Choice> choices = new Latest<>(CHOICES);
    private final Latest<AnswerKey.Words, Understanding.Understood> understandings = new Latest<>(UNDERSTANDINGS);

    private final Latest<String, Optional<String>> meanings = new Latest<>(MEANINGS);

    /** Of the reader asked last. */
    private volatile @Nullable NameOrder names;

    SearchIndex(Directory directory, List<String> facets) throws IOException {
        this(directory, facets, new Analyzers());
    }

    private SearchIndex(Directory directory, List<String> facets, Analyzers analyzers) throws IOException {
        super(new OpenIndex(directory, analyzers.perField()));
        this.facets = List.copyOf(facets);
        this.analyzers = analyzers;
        this.lately = new ShownLately(analyzers);
    }

    @Override
    String idOf(Indexed one) {
        return one.id();
    }

    @Override
    Document documentOf(Indexed one) {
        return Fields.document(one);
    }

    /** What is in it: version by id. */
    public Map<String, Long> versions() {
        return open.asking(searcher -> {
            var versions = new HashMap<String, Long>();
            var stored = searcher.storedFields();
            for (var match : searcher.search(new org.apache.lucene.search.MatchAllDocsQuery(), Matches.collector())) {
                var document = stored.document(match.document());
                versions.put(
                        document.get(Fields.ID),
                        document.getField(Fields.VERSION).numericValue().longValue());
            }
            return versions;
        });
    }

    /** One query, whatever is asked; none where the same was asked a moment ago and nothing has been put since. */
    public Found find(Ask ask) {
        return open.asking(searcher -> {
            var understood = understood(searcher, ask);
            var wording = understood.query();
            var choice = chosen(searcher, wording, ask.filters(), (long) ask.offset() + ask.limit());
            var highlighter = new Highlighter(analyzers, wording.marks(analyzers));
            var hits = new ArrayList<Found.Hit>();
            for (var document : choice.page(ask.offset(), ask.limit()))
                hits.add(hit(searcher, document, highlighter, List.of()));
            return new Found(choice.total(), hits, choice.counts(), understood.spelling());
        });
    }

    /** What holds some of the words and not all, best first; nothing of a single word. */
    public Found near(Ask ask) {
        return ranked(ask, (wording, none) -> none ? wording.half(analyzers) : wording.near(analyzers), false);
    }

    /** What holds some of the words, or all, best first: for whoever tells a problem in many words. */
    public Found some(Ask ask) {
        return ranked(ask, (wording, none) -> wording.some(analyzers), true);
    }

    /** @param way told whether it is known that nothing has all words @param shares whether it is said of each which of the words it has, which costs as much as the search */
    private Found ranked(Ask ask, BiFunction<SearchQuery, Boolean, Query> way, boolean shares) {
        return open.asking(searcher -> {
            var wording = understood(searcher, ask).query();
            var all = choices.of(
                    searcher.getIndexReader().getReaderCacheHelper().getKey(),
                    new AnswerKey.For(wording, ask.filters()));
            var none = all != null && all.total() == 0;
            var collector =
                    new FacetCollector(List.copyOf(ask.filters().keySet()), ask.filters()); // nothing is counted
            collector.sift(searcher.search(way.apply(wording, none), Matches.collector()));
            var passed = collector.passed();
            var first = HitOrder.first(passed, names(searcher), ask.offset() + ask.limit());
            var choice = Choice.of(first, passed.size(), Map.of());
            var highlighter = new Highlighter(analyzers, wording.marks(analyzers));
            var hits = new ArrayList<Found.Hit>();
            var sharing = shares ? new Sharing(searcher, wording, analyzers) : null;
            for (var document : choice.page(ask.offset(), ask.limit()))
                hits.add(hit(searcher, document, highlighter, sharing == null ? List.of() : sharing.of(document)));
            return new Found(choice.total(), hits, Map.of(), Optional.empty());
        });
    }

    /** Another number after each change that can be found. */
    public long revision() {
        return open.asking(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
    }

    private Understanding.Understood understood(IndexSearcher searcher, Ask ask) {
        var reader = searcher.getIndexReader().getReaderCacheHelper().getKey();
        var asked = new AnswerKey.Words(ask.words(), ask.synonyms(), ask.guesses());
        var kept = understandings.of(reader, asked);
        if (kept != null) return kept;
        var lexicon = new Lexicon(searcher.getIndexReader(), ask.guesses(), meanings);
        return understandings.keep(reader, asked, Understanding.of(analyzers, ask.synonyms(), lexicon, ask.words()));
    }

    private Choice chosen(IndexSearcher searcher, SearchQuery wording, Map<String, Set<String>> filters, long until)
            throws IOException {
        var reader = searcher.getIndexReader().getReaderCacheHelper().getKey();
        var asked = new AnswerKey.For(wording, filters);
        var kept = choices.of(reader, asked);
        if (kept != null && kept.reaches(until)) return kept;
        var collector = new FacetCollector(facets, filters);
        collector.sift(searcher.search(wording.query(analyzers), Matches.collector()));
        var passed = collector.passed();
        var ordered =
                until > FIRST ? HitOrder.of(passed, names(searcher)) : HitOrder.first(passed, names(searcher), FIRST);
        return choices.keep(reader, asked, Choice.of(ordered, passed.size(), collector.counts()));
    }

    private NameOrder names(IndexSearcher searcher) throws IOException {
        var known = names;
        if (known != null && known.isOf(searcher.getIndexReader())) return known;
        return names = NameOrder.of(searcher.getIndexReader());
    }

    /** What resembles a text most, without the one named. */
    public List<Found.Hit> similar(String text, String butNot, int limit) {
        var nothing = new Highlighter(analyzers, new SearchQuery.Marks(Set.of(), Set.of(), List.of()));
        return open.asking(searcher -> {
            var likeness = new MoreLikeThis(searcher.getIndexReader());
            likeness.setAnalyzer(analyzers.perField());
            likeness.setMinTermFreq(1);
            likeness.setMinDocFreq(2);
            likeness.setMinWordLen(3);
            likeness.setFieldNames(new String[] {stemmed(Fields.BODY)});
            var like = likeness.like(stemmed(Fields.BODY), new StringReader(text));
            var query = new BooleanQuery.Builder()
                    .add(like, Occur.MUST)
                    .add(new TermQuery(new Term(Fields.ID, butNot)), Occur.MUST_NOT)
                    .build();
            var hits = new ArrayList<Found.Hit>();
            for (var found : searcher.search(query, limit).scoreDocs)
                hits.add(hit(searcher, found.doc, nothing, List.of()));
            return hits;
        });
    }

    private Found.Hit hit(IndexSearcher searcher, int document, Highlighter highlighter, List<String> shared)
            throws IOException {
        var shown = lately.of(searcher, document);
        return new Found.Hit(shown.id(), highlighter.whole(shown.title()), highlighter.snippet(shown.body()), shared);
    }
}
