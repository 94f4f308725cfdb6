package id.kipp.opendata;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/**
 * A question.
 *
 * @param path below {@code /api/v1}, such as {@code /innovations}
 * @param parameters one value each
 * @param accept the header; empty where there is none
 * @param base how the asker has reached us, such as {@code https://kipp.example}
 */
public record DataQuestion(String path, Map<String, String> parameters, String accept, String base) {

    private static final MediaType CSV = new MediaType("text", "csv");

    String one(String name) {
        return parameters.getOrDefault(name, "");
    }

    boolean wantsCsv() {
        return path.endsWith(".csv") || prefersCsv();
    }

    /** What is accepted best decides, and of what is accepted as well what is named more exactly; else JSON. */
    private boolean prefersCsv() {
        try {
            var accepted = new ArrayList<>(MediaType.parseMediaTypes(accept));
            MimeTypeUtils.sortBySpecificity(accepted);
            for (var type : accepted) {
                if (type.getQualityValue() == 0) continue;
                if (type.includes(MediaType.APPLICATION_JSON)) return false;
                if (type.includes(CSV)) return true;
            }
            return false;
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    String bare() {
        return path.endsWith(".csv") ? path.substring(0, path.length() - ".csv".length()) : path;
    }
}
