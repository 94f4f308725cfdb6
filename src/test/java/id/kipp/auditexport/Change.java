package id.kipp.auditexport;

import id.kipp.audit.Canonical;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Something done to an export by somebody who has no key; the seed says where exactly. */
record Change(Kind kind, String file, boolean manifestToo, long seed) {

    enum Kind {
        BYTE,
        WHITE_SPACE,
        TRUNCATE,
        DELETE_LINE,
        INSERT_LINE,
        REORDER,
        SWAP_LINES,
        EDIT_VALUE,
        SWAP_VALUES,
        FOREIGN_LINE,
        EMPTY,
        DELETE_FILE,
        EXTRA_FILE,
        /** A line says that it belongs to another edition. */
        OTHER_EDITION,
        /** Two lines have each other's contents. */
        CONTENTS_SWAPPED,
        /** A line is dropped, its link stays. */
        LINE_DROPPED,
        SALT_CHANGED,
        /** A link has another number. */
        RENUMBERED,
        /** A record belongs to a line that recorded something else. */
        OTHER_LINE
    }

    Change {
        file = switch (kind) {
            case OTHER_EDITION, LINE_DROPPED -> LogFile.LINES.file;
            case RENUMBERED -> LogFile.CHAIN.file;
            case CONTENTS_SWAPPED, SALT_CHANGED, OTHER_LINE ->
                List.of(LogFile.SHEETS, LogFile.CONSOLIDATIONS, LogFile.PROPOSALS, LogFile.EDITION, LogFile.DECISIONS)
                        .get((int) Math.floorMod(seed, 5L))
                        .file;
            default -> file;
        };
    }

    /** @return whether anything is different now */
    boolean applyTo(Path export) {
        try {
            var target = export.resolve(file);
            var before = Files.readString(target);
            act(export, target, before);
            var same = Files.exists(target) && Files.readString(target).equals(before) && kind != Kind.EXTRA_FILE;
            if (same) return false;
            if (manifestToo && Files.exists(target) && !file.equals(LogFile.MANIFEST)) mend(export, target);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of an edit, which line of this export it changes. */
    int line(Path export) {
        try {
            return 1
                    + new Random(seed)
                            .nextInt(Files.readAllLines(export.resolve(file)).size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void act(Path export, Path target, String text) throws IOException {
        var random = new Random(seed);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        switch (kind) {
            case BYTE -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
                Files.write(target, bytes);
            }
            case WHITE_SPACE -> {
                var at = random.nextInt(text.length() + 1);
                var space = List.of(" ", "\n", "\t", "\r\n", "\u00a0", "\ufeff").get(random.nextInt(6));
                Files.writeString(target, text.substring(0, at) + space + text.substring(at));
            }
            case TRUNCATE -> Files.write(target, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case DELETE_LINE -> lines(target, text, l -> l.remove(random.nextInt(l.size())));
            case INSERT_LINE -> lines(target, text, l -> l.add(random.nextInt(l.size() + 1), any(l, random)));
            case REORDER -> lines(target, text, l -> Collections.shuffle(l, random));
            case SWAP_LINES ->
                lines(target, text, l -> {
                    var at = random.nextInt(l.size());
                    Collections.swap(l, at, (at + 1) % l.size());
                });
            case EDIT_VALUE ->
                lines(target, text, l -> {
                    var at = random.nextInt(l.size());
                    l.set(at, edited(l.get(at), random));
                });
            case SWAP_VALUES -> lines(target, text, l -> swap(l, random));
            case FOREIGN_LINE -> {
                var other = Files.readAllLines(export.resolve(
                        LogFile.always().get(random.nextInt(LogFile.always().size())).file));
                lines(target, text, l -> l.set(random.nextInt(l.size()), any(other, random)));
            }
            case EMPTY -> Files.writeString(target, "");
            case DELETE_FILE -> Files.delete(target);
            case OTHER_EDITION -> lines(target, text, l -> edit(l, random, r -> r.with(Map.of("edition", "lain"))));
            case LINE_DROPPED -> lines(target, text, l -> l.remove(random.nextInt(l.size())));
            case SALT_CHANGED ->
                lines(
                        target,
                        text,
                        l -> edit(l, random, r -> r.with(Map.of("salt", Canonical.sha256(r.text("salt"))))));
            case RENUMBERED ->
                lines(target, text, l -> edit(l, random, r -> r.with(Map.of("seq", r.number("seq") + 1))));
            case OTHER_LINE -> {
                var other = Files.readAllLines(export.resolve(LogFile.LINES.file));
                var id = CanonicalReader.parse(any(other, random)).orElseThrow().text("id");
                lines(target, text, l -> edit(l, random, r -> r.with(Map.of("line", id))));
            }
            case CONTENTS_SWAPPED ->
                lines(target, text, l -> {
                    var two = CanonicalReader.parse(l.getLast()).orElseThrow();
                    var one = CanonicalReader.parse(l.getFirst()).orElseThrow();
                    l.set(0, two.with(Map.of("line", one.text("line"))).canonical());
                    l.set(
                            l.size() - 1,
                            one.with(Map.of("line", two.text("line"))).canonical());
                });
            case EXTRA_FILE -> Files.writeString(export.resolve("lain.jsonl"), text);
        }
    }

    private static void edit(List<String> lines, Random random, UnaryOperator<Row> change) {
        var at = random.nextInt(lines.size());
        lines.set(
                at,
                change.apply(CanonicalReader.parse(lines.get(at)).orElseThrow()).canonical());
    }

    private static String any(List<String> lines, Random random) {
        return lines.get(random.nextInt(lines.size()));
    }

    private static void lines(Path target, String text, Consumer<List<String>> change) throws IOException {
        var lines = new ArrayList<>(text.lines().toList());
        change.accept(lines);
        Files.writeString(target, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    /** One value somewhere inside, and the line still in canonical form. */
    private static String edited(String line, Random random) {
        var fields = new TreeMap<>(CanonicalReader.parse(line).orElseThrow().fields());
        var key = new ArrayList<>(fields.keySet()).get(random.nextInt(fields.size()));
        fields.put(key, other(fields.get(key), random));
        return Canonical.json(fields);
    }

    private static Object other(Object value, Random random) {
        return switch (value) {
            case null -> "x";
            case Long number -> number + 1 + random.nextInt(5);
            case Boolean flag -> !flag;
            case String text when text.isEmpty() -> "x";
            case String text -> {
                var at = random.nextInt(text.length());
                yield text.substring(0, at) + (text.charAt(at) == '7' ? '8' : '7') + text.substring(at + 1);
            }
            case List<?> list when list.isEmpty() -> List.of("x");
            case List<?> list -> {
                var next = new ArrayList<Object>(list);
                var at = random.nextInt(next.size());
                next.set(at, other(next.get(at), random));
                yield next;
            }
            case Map<?, ?> map -> {
                var next = new TreeMap<String, Object>();
                map.forEach((k, v) -> next.put((String) k, v));
                var key = new ArrayList<>(next.keySet()).get(random.nextInt(next.size()));
                next.put(key, other(next.get(key), random));
                yield next;
            }
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    /** The same field of two lines: what one judge gave goes to the other. */
    private static void swap(List<String> lines, Random random) {
        var one = random.nextInt(lines.size());
        var two = random.nextInt(lines.size());
        var left = new TreeMap<>(
                CanonicalReader.parse(lines.get(one)).orElseThrow().fields());
        var right = new TreeMap<>(
                CanonicalReader.parse(lines.get(two)).orElseThrow().fields());
        var key = new ArrayList<>(left.keySet()).get(random.nextInt(left.size()));
        var kept = left.put(key, right.get(key));
        right.put(key, kept);
        lines.set(one, Canonical.json(left));
        if (one != two) lines.set(two, Canonical.json(right));
        else lines.set(one, edited(lines.get(one), random));
    }

    /** The manifest says what the file is now; only its signature cannot be made. */
    private static void mend(Path export, Path target) throws IOException {
        var manifest = export.resolve(LogFile.MANIFEST);
        var row = CanonicalReader.parse(Files.readString(manifest).strip()).orElseThrow();
        var bytes = Files.readAllBytes(target);
        var files = new TreeMap<>(row.row("files").fields());
        var ends = new String(bytes, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(c -> c == '\n')
                .count();
        long count = bytes.length == 0 || bytes[bytes.length - 1] == '\n' ? ends : ends + 1;
        var hash = HexFormat.of().formatHex(Canonical.digest().digest(bytes));
        files.put(target.getFileName().toString(), Map.of("lines", count, "sha256", hash));
        Files.writeString(manifest, row.with(Map.of("files", files)).canonical() + "\n");
    }
}
