package id.kipp.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Knows nothing but the OpenAPI document: asks what it says can be asked, and holds every answer against its schema. */
public final class DocumentClient {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Function<DataQuestion, DataAnswer> server;
    private final JsonNode document;
    private final String limit;
    public final List<String> read = new ArrayList<>();
    public final List<String> faults = new ArrayList<>();

    DocumentClient(Function<DataQuestion, DataAnswer> server) {
        this(server, 2);
    }

    /** @param limit how many of a list are asked for at once */
    public DocumentClient(Function<DataQuestion, DataAnswer> server, int limit) {
        this.limit = Integer.toString(limit);
        this.server = server;
        this.document = JSON.readTree(text(server.apply(asked("/openapi.json", Map.of(), ""))));
    }

    public static DataQuestion asked(String path, Map<String, String> parameters, String accept) {
        return new DataQuestion(path, parameters, accept, "https://uji.example");
    }

    static String text(DataAnswer answer) {
        var out = new ByteArrayOutputStream();
        try {
            answer.body().to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Every address of the document, list by list to its end, and every innovation they name. */
    public void readAll() {
        for (var path : document.get("paths").propertyNames()) {
            if (path.contains("{") || path.equals("/openapi.json")) continue;
            if (hasParameter(path, "cursor")) list(path);
            else one(path, path);
        }
    }

    public JsonNode ask(String template, String path, Map<String, String> parameters) {
        var answer = server.apply(asked(path, parameters, "application/json"));
        var text = text(answer);
        read.add(text);
        var response =
                document.get("paths").get(template).get("get").get("responses").get("" + answer.status());
        if (response == null) {
            faults.add(path + ": status " + answer.status() + " is not in the document");
            return JSON.readTree(text);
        }
        var body = JSON.readTree(text);
        var content = response.get("content").get(answer.type());
        if (content == null) faults.add(path + ": " + answer.type() + " is not in the document");
        else new Schemas(document, faults).hold(path, content.get("schema"), body);
        return body;
    }

    private void one(String template, String path) {
        ask(template, path, Map.of());
    }

    private void list(String path) {
        var parameters = Map.of("limit", limit);
        for (var page = ask(path, path, parameters); ; page = ask(path, path, parameters)) {
            for (var item : page.get("items"))
                if (item.has("number") && document.get("paths").has(path + "/{number}"))
                    one(path + "/{number}", path + "/" + item.get("number").asString());
            if (page.get("next").isNull()) return;
            parameters = Map.of("limit", limit, "cursor", page.get("next").asString());
        }
    }

    private boolean hasParameter(String path, String name) {
        var parameters = document.get("paths").get(path).get("get").get("parameters");
        if (parameters == null) return false;
        for (var parameter : parameters) if (parameter.get("name").asString().equals(name)) return true;
        return false;
    }
}
