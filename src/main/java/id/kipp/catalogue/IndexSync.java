package id.kipp.catalogue;

import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.kernel.Text;
import id.kipp.search.Indexed;
import id.kipp.search.SearchIndex;
import id.kipp.search.SearchIndexes;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index like the store by following the chain: its place is remembered after what it took is in the index's
 * folder, so a crash loses nothing and a start reads nothing again. Each server has an index of its own and so a place of
 * its own; an index that was lost has none, and is made anew from the first line.
 */
@Component
class IndexSync implements Follower {

    /**
     * What makes a copy one whose results were checked, which counts for what it was taken from, or gives it another name; and
     * what makes it nothing that the public knows of any more.
     */
    private static final Set<String> COPIED = Set.of(
            "replication.told",
            "replication.send",
            "replication.decline",
            "replication.drop",
            "replication.cancel",
            "replication.renamed",
            "replication.came-to",
            "replication.verify",
            "replication.certify",
            "replication.sustain",
            "replication.stop",
            "replication.revoke",
            "replication.annul");

    private final EntryStore store;
    private final Knowing knowing;
    private final SearchIndex index;
    private final Map<String, Text> labels = new ConcurrentHashMap<>();

    /** After which other innovations are a hub's: its members are known by every name they have. */
    private static final Set<String> HUBS = Set.of(
            "hub.moved",
            "hub.described",
            "institution.alias",
            "institution.renamed",
            "institution.called",
            "institution.taken-back");

    IndexSync(EntryStore store, Knowing knowing, SearchIndexes indexes) {
        this.store = store;
        this.knowing = knowing;
        this.index = indexes.open("catalogue-by-words-cases-and-names", Facet.fields());
    }

    SearchIndex index() {
        return index;
    }

    @Nullable
    Text label(Facet facet, String key) {
        return labels.get(facet + "/" + key);
    }

    @Override
    public String name() {
        return "catalogue " + index.id();
    }

    @Override
    public boolean effects() {
        return false;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return line.action().startsWith("entry.")
                || line.action().startsWith("case.")
                || HUBS.contains(line.action())
                || COPIED.contains(line.action());
    }

    /** Entries are put as they are now; all of them, once, where it is another hub that looks after some. */
    @Override
    public void take(List<AuditEntry> lines) {
        if (lines.stream().anyMatch(l -> HUBS.contains(l.action()))) store.published(this::put);
        put(store.all(lines.stream().flatMap(this::changed).collect(Collectors.toSet())));
        index.keep();
    }

    private Stream<EntryId> changed(AuditEntry line) {
        if (HUBS.contains(line.action())) return Stream.of();
        return COPIED.contains(line.action())
                ? knowing.concerned(line.subjectId())
                : Stream.of(new EntryId(line.subjectId()));
    }

    /** An index that is new or was lost. */
    @Override
    public void prepare() {
        if (!index.isFresh()) return;
        store.published(this::put);
        index.keep();
    }

    @Override
    public void forget() {
        index.remove(index.versions().keySet());
        index.keep();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        store.labels().forEach(this::remember);
    }

    void put(List<Entry> entries) {
        entries.forEach(e -> remember(Labels.of(e)));
        var known = known(entries);
        known.forEach(k -> k.hub().ifPresent(h -> remember(Facet.HUB, h)));
        index.put(indexed(known));
        index.remove(entries.stream()
                .filter(e -> !e.isPublished())
                .map(e -> e.id().value())
                .toList());
    }

    /** What is to be found of these as they are in the store now. */
    List<Indexed> found(List<Entry> entries) {
        return indexed(known(entries));
    }

    private List<KnownEntry> known(List<Entry> entries) {
        return knowing.of(entries.stream().filter(Entry::isPublished).toList());
    }

    private List<Indexed> indexed(List<KnownEntry> known) {
        var names = knowing.names(known.stream().map(k -> k.entry().id()).toList());
        return known.stream()
                .map(k -> indexed(k, names.getOrDefault(k.entry().id(), Set.of())))
                .toList();
    }

    @PreDestroy
    void stop() throws IOException {
        index.close();
    }

    private void remember(Labels of) {
        remember(Facet.TIER, of.tier());
        remember(Facet.CATEGORY, of.origin().category());
        remember(Facet.GROUP, of.origin().group());
    }

    private void remember(Facet facet, Tag tag) {
        labels.put(facet + "/" + tag.key(), tag.label());
    }

    private static Indexed indexed(KnownEntry known, Set<String> names) {
        var entry = known.entry();
        var origin = entry.origin();
        var by = String.join(
                " ",
                origin.agencyName(),
                origin.unitName(),
                origin.province(),
                origin.category().label().id(),
                origin.category().label().en(),
                entry.tier().label().id(),
                String.valueOf(origin.year()),
                String.join(" ", new TreeSet<>(names)));
        var facets = Arrays.stream(Facet.values()).collect(Collectors.toMap(Facet::field, f -> f.values(known)));
        return new Indexed(
                entry.id().value(), entry.version(), entry.text().title(), by, body(known), facets, origin.year());
    }

    private static String body(KnownEntry known) {
        var own = known.entry().text().body();
        var more = known.shown().shown().body();
        return more.isEmpty() ? own : own + "\n" + more;
    }
}
