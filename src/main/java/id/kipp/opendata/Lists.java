package id.kipp.opendata;

import id.kipp.announcement.Announcements;
import id.kipp.announcement.Released;
import id.kipp.catalogue.Card;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Facet;
import id.kipp.hub.HubRegister;
import id.kipp.replication.ReplicationId;
import id.kipp.replication.Replications;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists there are, page by page. */
@Component
class Lists {

    private static final int MOST = 200;
    private static final List<Facet> COUNTED = List.of(
            Facet.YEAR,
            Facet.TIER,
            Facet.KIND,
            Facet.PROVINCE,
            Facet.SDG,
            Facet.STATUS,
            Facet.CARE,
            Facet.EVIDENCE,
            Facet.READINESS,
            Facet.COMPLETENESS);

    /** What the list can be filtered by, as parameters are called; several values apart by commas. */
    private static final Map<String, Facet> FILTERS = Map.ofEntries(
            Map.entry("year", Facet.YEAR),
            Map.entry("award", Facet.TIER),
            Map.entry("institutionKind", Facet.KIND),
            Map.entry("province", Facet.PROVINCE),
            Map.entry("category", Facet.CATEGORY),
            Map.entry("group", Facet.GROUP),
            Map.entry("sdg", Facet.SDG),
            Map.entry("status", Facet.STATUS),
            Map.entry("care", Facet.CARE),
            Map.entry("evidence", Facet.EVIDENCE),
            Map.entry("readiness", Facet.READINESS),
            Map.entry("completeness", Facet.COMPLETENESS),
            Map.entry("hub", Facet.HUB),
            Map.entry("source", Facet.SOURCE),
            Map.entry("theme", Facet.THEME));

    private static final int USUAL = 50;

    private final Catalogue catalogue;
    private final Announcements announcements;
    private final Replications replications;
    private final ChangeStore changes;
    private final HubRegister hubs;

    Lists(
            Catalogue catalogue,
            Announcements announcements,
            Replications replications,
            ChangeStore changes,
            HubRegister hubs) {
        this.replications = replications;
        this.catalogue = catalogue;
        this.announcements = announcements;
        this.changes = changes;
        this.hubs = hubs;
    }

    /** @throws NoAnswer where there is no such list */
    OpenList named(String path) {
        return switch (path) {
            case "/innovations" -> new OpenList(JsonShape.COLUMNS, this::innovations);
            case "/announcements" ->
                new OpenList(
                        List.of("id", "edition", "number", "title", "date", "releasedAt", "listed", "latest", "url"),
                        this::letters);
            case "/hubs" -> new OpenList(JsonShape.HUB, this::hubs);
            case "/changes" -> new OpenList(List.of("seq", "at", "kind", "number"), this::changes);
            case "/replications" -> new OpenList(ReplicationShape.COLUMNS, this::replications);
            default -> throw new NoAnswer(NoAnswer.NOT_FOUND, "Not found", "There is nothing at this address.");
        };
    }

    /** Page after page. */
    @FunctionalInterface
    interface Pages {
        Listed page(@Nullable String after, int limit, DataQuestion asked);
    }

    /** One of them. */
    record OpenList(List<String> columns, Pages pages) {

        Listed page(DataQuestion asked) {
            return pages.page(OpenData.place(asked.parameters()), limit(asked.one("limit")), asked);
        }

        /** All of it, as it is read; for programs, so that each value stands as it is. */
        void csv(DataQuestion asked, OutputStream out) throws IOException {
            var to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try (var table = new CSVPrinter(to, CSVFormat.RFC4180)) {
                table.printRecord(columns);
                @Nullable String after = null;
                do {
                    var page = pages.page(after, MOST, asked);
                    for (var item : page.items())
                        table.printRecord(
                                columns.stream().map(c -> cell(item.get(c))).toList());
                    after = page.next() == null ? null : OpenData.place(Map.of("cursor", page.next()));
                } while (after != null);
            }
        }

        private static @Nullable Object cell(@Nullable Object value) {
            return value instanceof List<?> several
                    ? several.stream().map(String::valueOf).collect(Collectors.joining(";"))
                    : value;
        }

        private static int limit(String asked) {
            if (asked.isEmpty()) return USUAL;
            if (!asked.matches("\\d{1,3}") || Integer.parseInt(asked) < 1 || Integer.parseInt(asked) > MOST)
                throw new NoAnswer(NoAnswer.BAD_REQUEST, "Bad limit", "limit is a number from 1 to " + MOST + ".");
            return Integer.parseInt(asked);
        }
    }

    /** @throws NoAnswer 404 and 410 */
    Map<String, @Nullable Object> innovation(String number, String base) {
        var id = new EntryId(number);
        var entry = catalogue.find(id);
        if (entry.isPresent())
            return JsonShape.whole(catalogue.known(List.of(entry.get())).getFirst(), base);
        if (catalogue.withdrawn(id).isPresent())
            throw new NoAnswer(NoAnswer.GONE, "Withdrawn", "This innovation has been withdrawn from the catalogue.");
        throw new NoAnswer(NoAnswer.NOT_FOUND, "Not found", "There is no innovation of this number.");
    }

    Map<String, Object> statistics() {
        var found = catalogue.search("", Map.of(), 0, 0);
        var counts = new LinkedHashMap<String, Object>();
        counts.put("innovations", found.total());
        for (var facet : COUNTED) {
            var by = new LinkedHashMap<String, Integer>();
            found.facets().getOrDefault(facet, List.of()).forEach(c -> {
                if (!c.key().isEmpty()) by.put(c.key(), c.entries());
            });
            counts.put(
                    "by" + facet.name().charAt(0) + facet.name().substring(1).toLowerCase(java.util.Locale.ROOT), by);
        }
        return counts;
    }

    private Listed innovations(@Nullable String after, int limit, DataQuestion asked) {
        var filters = filters(asked);
        if (!filters.isEmpty()) return filtered(filters, (int) number(after), limit, asked.base());
        var found = catalogue.after(after == null ? null : new EntryId(after), limit + 1);
        var next =
                found.size() > limit ? OpenData.cursor(found.get(limit - 1).id().value()) : null;
        return new Listed(shapes(found.stream().limit(limit).toList(), asked.base()), next);
    }

    /** Those with one of the values of each filter, the latest first; a place is how many come before it. */
    private Listed filtered(Map<Facet, Set<String>> filters, int from, int limit, String base) {
        var page = catalogue.search("", filters, from, limit);
        var to = from + page.cards().size();
        return new Listed(
                shapes(page.cards().stream().map(Card::entry).toList(), base),
                to < page.total() ? OpenData.cursor(Integer.toString(to)) : null);
    }

    private static Map<Facet, Set<String>> filters(DataQuestion asked) {
        var filters = new EnumMap<Facet, Set<String>>(Facet.class);
        FILTERS.forEach((name, facet) -> {
            var values = asked.one(name);
            if (!values.isEmpty())
                filters.put(
                        facet, Arrays.stream(values.split(",", -1)).limit(MOST).collect(Collectors.toSet()));
        });
        return filters;
    }

    private List<Map<String, @Nullable Object>> shapes(List<Entry> entries, String base) {
        return catalogue.known(entries).stream()
                .map(k -> JsonShape.innovation(k, base))
                .toList();
    }

    private Listed letters(@Nullable String after, int limit, DataQuestion asked) {
        var all =
                Released.of(announcements.headlines()).reversed(); // what is new comes last, after a cursor that is out
        int from = (int) Math.min(all.size(), number(after));
        int to = Math.min(all.size(), from + limit);
        return new Listed(
                all.subList(from, to).stream()
                        .map(h -> JsonShape.announcement(h, asked.base()))
                        .toList(),
                to < all.size() ? OpenData.cursor(Integer.toString(to)) : null);
    }

    /** Who takes over what, by number. */
    private Listed replications(@Nullable String after, int limit, DataQuestion asked) {
        var found = replications.register(after == null ? null : new ReplicationId(after), limit + 1);
        var next =
                found.size() > limit ? OpenData.cursor(found.get(limit - 1).id().value()) : null;
        return new Listed(found.stream().limit(limit).map(ReplicationShape::of).toList(), next);
    }

    private Listed hubs(@Nullable String after, int limit, DataQuestion asked) {
        var left = hubs.open().stream()
                .filter(h -> after == null || h.id().compareTo(after) > 0)
                .toList();
        var shown = left.stream().limit(limit).toList();
        return new Listed(
                shown.stream().map(h -> JsonShape.hub(h, asked.base())).toList(),
                left.size() > limit ? OpenData.cursor(shown.getLast().id()) : null);
    }

    private Listed changes(@Nullable String after, int limit, DataQuestion asked) {
        var found = changes.after(number(after), limit + 1);
        var next = found.size() > limit
                ? OpenData.cursor(Long.toString(found.get(limit - 1).seq()))
                : null;
        return new Listed(found.stream().limit(limit).map(JsonShape::change).toList(), next);
    }

    private static long number(@Nullable String place) {
        if (place == null) return 0;
        if (!place.matches("\\d{1,15}"))
            throw new NoAnswer(NoAnswer.BAD_REQUEST, "Bad cursor", "Use the value of next, unchanged.");
        return Long.parseLong(place);
    }
}
