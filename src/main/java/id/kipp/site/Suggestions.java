package id.kipp.site;

import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What somebody who is typing may mean: a few entries with whose they are, for a small script. */
final class Suggestions {

    static final String ADDRESS = "/katalog/saran.json";
    static final String TYPE = "application/json;charset=UTF-8";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 8;
    private static final int FROM = 2; // letters

    /** @param to the entry's page @param by agency and region */
    private record Suggestion(String to, String title, String by) {}

    private Suggestions() {}

    static String of(Visit visit, Catalogue catalogue) {
        var words = CataloguePage.words(visit);
        if (words.length() < FROM) return "[]";
        var found = catalogue.search(words, Map.of(), 0, MOST).cards();
        var cards = found.isEmpty() ? catalogue.near(words, Map.of(), MOST) : found;
        List<Suggestion> all =
                cards.stream().map(c -> suggestion(visit, c.entry())).toList();
        return JSON.writeValueAsString(all);
    }

    private static Suggestion suggestion(Visit visit, Entry entry) {
        return new Suggestion(visit.to(EntryLine.address(entry)), entry.text().title(), EntryLine.by(entry.origin()));
    }
}
