package id.kipp.opendata;

import java.util.Map;

/**
 * A question.
 *
 * @param path below {@code /api/v1}, such as {@code /innovations}
 * @param parameters one value each
 * @param accept the header; empty where there is none
 * @param base how the asker has reached us, such as {@code https://kipp.example}
 */
public record DataQuestion(String path, Map<String, String> parameters, String accept, String base) {

    String one(String name) {
        return parameters.getOrDefault(name, "");
    }

    boolean wantsCsv() {
        return path.endsWith(".csv") || accept.contains("text/csv");
    }

    String bare() {
        return path.endsWith(".csv") ? path.substring(0, path.length() - ".csv".length()) : path;
    }
}
