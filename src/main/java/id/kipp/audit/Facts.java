package id.kipp.audit;

import java.util.Optional;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a line's content, without making objects of all of it. */
final class Facts {

    private static final JsonFactory JSON = new JsonFactory();

    private Facts() {}

    /** A text of the content; empty where the content has none of that name. */
    static Optional<String> text(String content, String fact) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), content)) {
            for (json.nextToken(); json.nextToken() == JsonToken.PROPERTY_NAME; json.skipChildren()) {
                var name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING && name.equals(fact))
                    return Optional.of(json.getString());
            }
            return Optional.empty();
        }
    }
}
