package id.kipp.edition;

import id.kipp.kernel.Term;
import id.kipp.kernel.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One setting that two versions of rules give differently.
 *
 * @param part of the rules
 * @param where names on the way from there: a {@link Text} where a part has a name, else the key of a setting
 * @param before as it is written in the file; null where it was not there
 * @param after null where it is not there any more
 */
public record RulesChange(RulesPart part, List<Object> where, @Nullable String before, @Nullable String after) {

    public RulesChange {
        where = List.copyOf(where);
    }

    /** In the order of the rules. */
    static List<RulesChange> between(Constitution before, Constitution after) {
        var found = new ArrayList<RulesChange>();
        compare(RulesJson.tree(before), RulesJson.tree(after), "", List.of(), found);
        return found;
    }

    /** What a place is called: by its own name, else by the word for the setting. */
    static Object where(JsonNode rules, List<String> path) {
        var part = RulesWords.at(rules, path);
        var named = called(part, path.getLast());
        return named instanceof Text ? named : new Term("setting." + path.getLast());
    }

    private static void compare(JsonNode a, JsonNode b, String path, List<Object> where, List<RulesChange> found) {
        if (a.equals(b)) return;
        if (a.isObject() && b.isObject()) {
            for (var name : names(a, b)) under(a.path(name), b.path(name), path, name, where, found);
        } else if (isKeyed(a) && isKeyed(b)) {
            for (var key : keys(a, b))
                under(RulesWords.at(a, List.of(key)), RulesWords.at(b, List.of(key)), path, key, where, found);
        } else found.add(new RulesChange(RulesPart.of(path), where, shown(a), shown(b)));
    }

    private static void under(
            JsonNode a, JsonNode b, String path, String name, List<Object> where, List<RulesChange> found) {
        var next = new ArrayList<>(where);
        next.add(called(b.isMissingNode() ? a : b, name));
        compare(a, b, path.isEmpty() ? name : path + "." + name, next, found);
    }

    /** By its name where it has one. */
    private static Object called(JsonNode part, String name) {
        var of = part.path("name").isObject() ? part.get("name") : part;
        return of instanceof ObjectNode
                        && of.path("id").isString()
                        && !RulesWords.key(part).isEmpty()
                ? new Text(of.get("id").stringValue(), of.path("en").asString(""))
                : name;
    }

    private static Set<String> names(JsonNode a, JsonNode b) {
        var all = new LinkedHashSet<>(a.propertyNames());
        all.addAll(b.propertyNames());
        return all;
    }

    /** A list whose parts have keys of their own. */
    private static boolean isKeyed(JsonNode list) {
        if (!list.isArray()) return false;
        var keys = new LinkedHashSet<String>();
        list.forEach(p -> keys.add(RulesWords.key(p)));
        return keys.size() == list.size() && !keys.contains("");
    }

    private static Set<String> keys(JsonNode a, JsonNode b) {
        var all = new LinkedHashSet<String>();
        a.forEach(p -> all.add(RulesWords.key(p)));
        b.forEach(p -> all.add(RulesWords.key(p)));
        return all;
    }

    private static @Nullable String shown(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return null;
        if (value.isString()) return value.stringValue();
        return called(value, value.isContainer() ? value.toString() : value.asString()) instanceof Text text
                ? text.id()
                : value.toString();
    }
}
