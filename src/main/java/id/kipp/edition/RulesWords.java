package id.kipp.edition;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What of the rules is said to people, and what decides. */
final class RulesWords {

    private static final Set<String> WORDS = Set.of("id", "en", "helpId", "helpEn", "help", "template");

    private RulesWords() {}

    /** The same without the words in it. */
    static JsonNode decides(JsonNode part) {
        var copy = part.deepCopy();
        strip(copy);
        return copy;
    }

    private static void strip(JsonNode part) {
        if (part instanceof ObjectNode object) WORDS.forEach(object::remove);
        if (part.isContainer()) part.forEach(RulesWords::strip);
    }

    /** What lies at a path; parts of a list by their key. */
    static JsonNode at(JsonNode rules, List<String> path) {
        var found = rules;
        for (var name : path) found = under(found, name);
        return found;
    }

    private static JsonNode under(JsonNode part, String name) {
        if (!(part instanceof ArrayNode list)) return part.path(name);
        for (var one : list) if (key(one).equals(name)) return one;
        return MissingNode.getInstance();
    }

    /** By which a part of a list is known; empty where it has no key. */
    static String key(JsonNode part) {
        return part.path("key").isString() ? part.get("key").stringValue() : "";
    }
}
