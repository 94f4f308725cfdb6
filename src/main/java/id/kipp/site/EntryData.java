package id.kipp.site;

import id.kipp.catalogue.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What machines are told of an innovation (schema.org, JSON-LD). */
final class EntryData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EntryData() {}

    static String of(Visit visit, Entry entry) {
        var origin = entry.origin();
        var about = new LinkedHashMap<String, Object>();
        about.put("@context", "https://schema.org");
        about.put("@type", "CreativeWork");
        about.put("identifier", entry.id().value());
        about.put("name", entry.text().title());
        about.put("inLanguage", "id");
        if (!visit.places().isArchive())
            about.put("url", visit.places().absolute(visit.tongue().place(EntryLine.address(entry))));
        about.put("description", EntryLine.brief(entry.text().body(), 300));
        about.put("creator", Map.of("@type", "GovernmentOrganization", "name", origin.agencyName()));
        if (!origin.province().isBlank())
            about.put("spatialCoverage", Map.of("@type", "AdministrativeArea", "name", origin.province()));
        if (!entry.tier().isNone()) about.put("award", entry.tier().label().id() + " " + origin.year());
        if (entry.publishedAt() != null) {
            about.put("datePublished", entry.publishedAt().toString());
            about.put("dateModified", entry.changedAt().toString());
        }
        return JSON.writeValueAsString(about);
    }
}
