package id.kipp.novelty;

import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Gathering;
import id.kipp.edition.EditionId;
import id.kipp.likeness.ToldText;
import id.kipp.proposal.EnteredTexts;
import id.kipp.proposal.ProposalId;
import id.kipp.search.SearchIndexes;
import id.kipp.search.TermIndex;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * All that entries are held against, kept like the store by following the chain: what the catalogue shows, and what is entered.
 * Each server has an index of its own and so a place of its own; one that was lost is made anew.
 */
@Component
class KnownTexts implements Follower {

    /** Where what is published stands; entries stand under their edition. */
    static final String PUBLIC = "public";

    static final String TITLE = "title";
    static final String STORY = "story";
    static final String RUNS = "runs";
    static final String INSTITUTION = "institution";
    static final String YEAR = "year";
    static final String TEXT = "text";

    private static final String ENTRY = "entry:";
    private static final String PROPOSAL = "proposal:";
    private static final int FEW = 100; // of whole texts

    private final Gathering catalogue;
    private final EnteredTexts entered;
    private final TermIndex index;

    KnownTexts(Gathering catalogue, EnteredTexts entered, SearchIndexes indexes) {
        this.catalogue = catalogue;
        this.entered = entered;
        this.index = indexes.openTerms("likes");
    }

    TermIndex index() {
        return index;
    }

    static String id(EntryId id) {
        return ENTRY + id.value();
    }

    static String id(ProposalId id) {
        return PROPOSAL + id.value();
    }

    /** Of the one that was found: without what says what it is. */
    static String bare(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    /** One of the catalogue, not a proposal. */
    static boolean isEntry(String id) {
        return id.startsWith(ENTRY);
    }

    static Set<String> shelves(EditionId edition) {
        return Set.of(PUBLIC, edition.value());
    }

    @Override
    public String name() {
        return "likes " + index.id();
    }

    @Override
    public boolean effects() {
        return false;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return line.subject().startsWith(ENTRY) || line.subject().startsWith(PROPOSAL);
    }

    @Override
    public void take(List<AuditEntry> lines) {
        var subjects = List.copyOf(new HashSet<>(lines.stream()
                .map(l -> l.subject().startsWith(ENTRY) ? l.subject() : PROPOSAL + l.about())
                .toList()));
        for (var from = 0; from < subjects.size(); from += FEW)
            renew(subjects.subList(from, Math.min(subjects.size(), from + FEW)));
        index.keep();
    }

    /** An index that is new or was lost. */
    @Override
    public void prepare() {
        if (!index.isFresh()) return;
        each(index::put);
        index.keep();
    }

    /** All that there is to know, some at a time. */
    void each(Consumer<List<TermIndex.Text>> told) {
        catalogue.each(some -> told.accept(some.stream().map(KnownTexts::text).toList()));
        entered.each(some -> told.accept(some.stream().map(KnownTexts::text).toList()));
    }

    @Override
    public void forget() {
        index.clear();
    }

    @PreDestroy
    void stop() throws IOException {
        index.close();
    }

    /** As they stand now; what was taken back is gone. */
    private void renew(List<String> subjects) {
        var texts = texts(subjects);
        var gone = new HashSet<>(subjects);
        texts.forEach(t -> gone.remove(t.id()));
        index.put(texts);
        index.remove(gone);
    }

    /** What there is to know of these. */
    List<TermIndex.Text> texts(Collection<String> subjects) {
        var entries = subjects.stream()
                .filter(KnownTexts::isEntry)
                .map(s -> new EntryId(bare(s)))
                .toList();
        var proposals = subjects.stream()
                .filter(s -> s.startsWith(PROPOSAL))
                .map(s -> new ProposalId(bare(s)))
                .toList();
        var texts = new ArrayList<TermIndex.Text>();
        if (!entries.isEmpty()) catalogue.all(entries).forEach(e -> texts.add(text(e)));
        if (!proposals.isEmpty()) entered.of(proposals).forEach(e -> texts.add(text(e)));
        return texts;
    }

    private static TermIndex.Text text(Entry entry) {
        var origin = entry.origin();
        var text = entry.text();
        return text(id(entry.id()), PUBLIC, text.title(), origin.agencyName(), origin.year(), text.body());
    }

    private static TermIndex.Text text(EnteredTexts.Entered entered) {
        return text(
                id(entered.id()), entered.edition().value(), entered.title(), entered.institution(), 0, entered.text());
    }

    static TermIndex.Text text(String id, String shelf, String title, String institution, int year, String text) {
        var told = ToldText.of(title, text);
        return new TermIndex.Text(
                id,
                shelf,
                Map.of(TITLE, told.title(), STORY, told.story(), RUNS, told.runs()),
                Map.of(TITLE, title, INSTITUTION, institution, YEAR, Integer.toString(year), TEXT, text));
    }
}
