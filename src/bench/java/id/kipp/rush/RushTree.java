package id.kipp.rush;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a browser knows of a page: its elements by their numbers, with tag, properties, attributes, texts and children. */
final class RushTree {

    private static final int CHILDREN = 2;

    private final Map<Integer, Map<String, JsonNode>> nodes = new TreeMap<>();
    private final Map<Integer, List<Integer>> children = new TreeMap<>();

    synchronized void clear() {
        nodes.clear();
        children.clear();
    }

    synchronized void change(JsonNode changes) {
        for (var change : changes) {
            var node = change.path("node").asInt();
            switch (change.path("type").asString()) {
                case "attach" -> nodes.put(node, new TreeMap<>());
                case "detach" -> {
                    nodes.remove(node);
                    children.remove(node);
                }
                case "put" ->
                    nodes.computeIfAbsent(node, n -> new TreeMap<>())
                            .put(change.path("key").asString(), change.has("value") ? change.get("value") : change);
                case "splice" -> splice(node, change);
                case "clear" -> {
                    if (change.path("feat").asInt() == CHILDREN) children.remove(node);
                }
                default -> {} // what is removed by name is nothing that is looked for
            }
        }
    }

    private void splice(int node, JsonNode change) {
        if (change.path("feat").asInt() != CHILDREN) return;
        var all = children.computeIfAbsent(node, n -> new ArrayList<>());
        var at = Math.min(change.path("index").asInt(), all.size());
        for (var i = 0; i < change.path("remove").asInt() && at < all.size(); i++) all.remove(at);
        for (var added : change.path("addNodes")) all.add(at++, added.asInt());
    }

    /** By their numbers, which is about the order in which they were made. */
    synchronized List<Integer> all(String tag, Predicate<Integer> which) {
        return nodes.keySet().stream()
                .filter(n -> text(n, "tag").equals(tag) && which.test(n))
                .toList();
    }

    synchronized String text(int node, String key) {
        var value = nodes.getOrDefault(node, Map.of()).get(key);
        if (value == null) return "";
        return value.has("uri") ? value.path("uri").asString() : value.asString("");
    }

    /** Whether one of the texts in it is this one. */
    synchronized boolean says(int node, String words) {
        return text(node, "text").equals(words)
                || children.getOrDefault(node, List.of()).stream().anyMatch(c -> says(c, words));
    }
}
