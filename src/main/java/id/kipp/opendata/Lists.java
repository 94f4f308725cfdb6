package id.kipp.opendata;

import id.kipp.announcement.Announcements;
import id.kipp.announcement.Released;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Facet;
import id.kipp.hub.HubRegister;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists there are, page by page. */
@Component
class Lists {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    private final Catalogue catalogue;
    private final Announcements announcements;
    private final ChangeStore changes;
    private final HubRegister hubs;

    Lists(Catalogue catalogue, Announcements announcements, ChangeStore changes, HubRegister hubs) {
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
            default -> throw new NoAnswer(NoAnswer.NOT_FOUND, "Not found", "There is nothing at this address.");
        };
    }

    /** Page after page. */
    @FunctionalInterface
    interface Pages {
        Listed page(@Nullable String after, int limit, String base);
    }

    /** One of them. */
    record OpenList(List<String> columns, Pages pages) {

        Listed page(DataQuestion asked) {
            return pages.page(OpenData.place(asked.parameters()), limit(asked.one("limit")), asked.base());
        }

        /** All of it, as it is read; for programs, so that each value stands as it is. */
        void csv(DataQuestion asked, OutputStream out) throws IOException {
            var to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try (var table = new CSVPrinter(to, CSVFormat.RFC4180)) {
                table.printRecord(columns);
                @Nullable String after = null;
                do {
                    var page = pages.page(after, MOST, asked.base());
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
        if (entry.isPresent()) return JsonShape.whole(entry.get(), base);
        if (catalogue.withdrawn(id).isPresent())
            throw new NoAnswer(NoAnswer.GONE, "Withdrawn", "This innovation has been withdrawn from the catalogue.");
        throw new NoAnswer(NoAnswer.NOT_FOUND, "Not found", "There is no innovation of this number.");
    }

    Map<String, Object> statistics() {
        var found = catalogue.search("", Map.of(), 0, 0);
        var counts = new LinkedHashMap<String, Object>();
        counts.put("innovations", found.total());
        for (var facet : List.of(Facet.YEAR, Facet.TIER, Facet.KIND, Facet.PROVINCE, Facet.SDG)) {
            var by = new LinkedHashMap<String, Integer>();
            found.facets().getOrDefault(facet, List.of()).forEach(c -> {
                if (!c.key().isEmpty()) by.put(c.key(), c.entries());
            });
            counts.put(
                    "by" + facet.name().charAt(0) + facet.name().substring(1).toLowerCase(java.util.Locale.ROOT), by);
        }
        return counts;
    }

    private Listed innovations(@Nullable String after, int limit, String base) {
        var found = catalogue.after(after == null ? null : new EntryId(after), limit + 1);
        var next =
                found.size() > limit ? OpenData.cursor(found.get(limit - 1).id().value()) : null;
        return new Listed(
                found.stream()
                        .limit(limit)
                        .map((Entry e) -> JsonShape.innovation(e, base))
                        .toList(),
                next);
    }

    private Listed letters(@Nullable String after, int limit, String base) {
        var all =
                Released.of(announcements.headlines()).reversed(); // what is new comes last, after a cursor that is out
        int from = (int) Math.min(all.size(), number(after));
        int to = Math.min(all.size(), from + limit);
        return new Listed(
                all.subList(from, to).stream()
                        .map(h -> JsonShape.announcement(h, base))
                        .toList(),
                to < all.size() ? OpenData.cursor(Integer.toString(to)) : null);
    }

    private Listed hubs(@Nullable String after, int limit, String base) {
        var left = hubs.open().stream()
                .filter(h -> after == null || h.id().compareTo(after) > 0)
                .toList();
        var shown = left.stream().limit(limit).toList();
        return new Listed(
                shown.stream().map(h -> JsonShape.hub(h, base)).toList(),
                left.size() > limit ? OpenData.cursor(shown.getLast().id()) : null);
    }

    private Listed changes(@Nullable String after, int limit, String base) {
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
