package id.kipp.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An export as it was written, to the byte: text by file. */
record ExportBytes(Map<String, String> files) {

    /** Read, and gone: the next is written in its place. */
    static ExportBytes taken(Path folder) {
        var files = new TreeMap<String, String>();
        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                files.put(file.getFileName().toString(), withoutItself(Files.readString(file)));
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExportBytes(files);
    }

    /** That this export was written is in it, under an id made by chance. */
    private static String withoutItself(String text) {
        return text.lines()
                .filter(line -> !line.contains("\"action\":\"log.exported\""))
                .collect(joining("\n"));
    }

    /** Each field that is not the same in both, line by line, as file and field. */
    Set<String> differing(ExportBytes other) {
        var names = new TreeSet<String>();
        var both = new TreeSet<>(files.keySet());
        both.addAll(other.files.keySet());
        for (var file : both) {
            var one = lines(files.get(file));
            var another = lines(other.files.get(file));
            if (one.size() != another.size()) names.add(file);
            else
                for (var at = 0; at < one.size(); at++)
                    names.addAll(differing(fields(one.get(at)), fields(another.get(at))).stream()
                            .map(field -> file + " " + field)
                            .toList());
        }
        return names;
    }

    private static Set<String> differing(Map<String, Object> one, Map<String, Object> other) {
        var all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        return all.stream()
                .filter(f -> !Objects.equals(one.get(f), other.get(f)))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static Map<String, Object> fields(String line) {
        var fields = new TreeMap<String, Object>();
        Document.parse(line).forEach((name, value) -> put(fields, name, value));
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value instanceof Document document) document.forEach((more, of) -> put(fields, name + " " + more, of));
        else fields.put(name, String.valueOf(value));
    }
}
