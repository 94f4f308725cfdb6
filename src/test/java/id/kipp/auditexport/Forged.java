package id.kipp.auditexport;

import id.kipp.audit.Canonical;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * An export in the hands of somebody with the key: whatever is changed, contents, lines, links, roots, ranking and manifest
 * are made and signed anew, so that nothing but the rules of an edition can give it away.
 */
final class Forged {

    private static final HexFormat HEX = HexFormat.of();
    private static final KeyPair KEY = key();

    private final Map<String, List<Row>> files = new TreeMap<>();
    private Row manifest;

    Forged(Path honest) throws IOException {
        for (var file : LogFile.always()) files.put(file.file, new ArrayList<>(rows(honest.resolve(file.file))));
        this.manifest = rows(honest.resolve(LogFile.MANIFEST)).getFirst();
    }

    private static List<Row> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(l -> CanonicalReader.parse(l).orElseThrow())
                .toList();
    }

    List<Row> rows(LogFile file) {
        return files.get(file.file);
    }

    /** Index of the first such row. */
    int find(LogFile file, Predicate<Row> which) {
        for (int i = 0; i < rows(file).size(); i++) if (which.test(rows(file).get(i))) return i;
        throw new IllegalArgumentException("no such row in " + file);
    }

    /** When the last thing was done before it was exported. */
    String end() {
        return rows(LogFile.LINES).stream()
                .filter(l -> !l.text("action").equals("log.exported"))
                .map(l -> l.text("at"))
                .max(String::compareTo)
                .orElseThrow();
    }

    /** Says something else at this place, such as {@code pools.0.candidates.1.chosen}. */
    Forged set(LogFile file, int row, String path, Object value) {
        rows(file).set(row, Row.of((Map<?, ?>) put(rows(file).get(row).fields(), List.of(path.split("\\.")), value)));
        return this;
    }

    /** The same of the line that recorded it. */
    Forged setLine(LogFile file, int row, String field, Object value) {
        var id = rows(file).get(row).text("line");
        return set(LogFile.LINES, find(LogFile.LINES, l -> l.text("id").equals(id)), field, value);
    }

    /** Another time, also in its line. */
    Forged at(LogFile file, int row, String time) {
        return setLine(file, row, "at", time).set(file, row, "at", time);
    }

    Forged drop(LogFile file, int row, String field) {
        rows(file).set(row, rows(file).get(row).without(field));
        return this;
    }

    /** The record and its line; the link stays. */
    Forged remove(LogFile file, int row) {
        var id = rows(file).remove(row).text("line");
        rows(LogFile.LINES).removeIf(l -> l.text("id").equals(id));
        return this;
    }

    /** Recorded once more, as a version of this number, at the end of the chain. */
    Forged again(LogFile file, Row content, long version) {
        var old = rows(LogFile.LINES).stream()
                .filter(l -> l.text("id").equals(content.text("line")))
                .findFirst()
                .orElseThrow();
        var seq = rows(LogFile.CHAIN).size() + 1L;
        var id = old.text("subject") + "/" + version;
        rows(LogFile.LINES).add(old.with(Map.of("id", id, "version", version, "seq", seq)));
        rows(LogFile.CHAIN).add(Row.of(Map.of("seq", seq, "line", "", "prev", "", "hash", "")));
        rows(file).add(content.with(Map.of("line", id)));
        return this;
    }

    Forged manifest(String field, Object value) {
        manifest = manifest.with(Map.of(field, value));
        return this;
    }

    /** With every hash and signature as it should be. */
    Path into(Path folder) throws IOException {
        Files.createDirectories(folder);
        lines();
        var links = links();
        var end = rows(LogFile.CHAIN).isEmpty()
                ? Manifest.FIRST
                : rows(LogFile.CHAIN).getLast().text("hash");
        var last = roots(links);
        files.put(
                LogFile.RANKING.file,
                rows(LogFile.DECISIONS).stream()
                        .flatMap(d -> new LoggedDecision(d).lines().stream())
                        .toList());
        var seals = new TreeMap<String, Object>();
        for (var file : files.entrySet()) {
            var text = new StringBuilder();
            file.getValue().forEach(r -> text.append(r.canonical()).append('\n'));
            Files.writeString(folder.resolve(file.getKey()), text);
            seals.put(
                    file.getKey(),
                    Map.of("lines", (long) file.getValue().size(), "sha256", Canonical.sha256(text.toString())));
        }
        var chain = manifest.has("wrongSeq")
                ? manifest.number("wrongSeq")
                : (long) rows(LogFile.CHAIN).size();
        var open = manifest.without("signature")
                .without("wrongSeq")
                .with(Map.of(
                        "chain",
                        Map.of("head", end, "seq", chain),
                        "files",
                        seals,
                        "publicKey",
                        publicKey(),
                        "roots",
                        last));
        Files.writeString(folder.resolve(LogFile.MANIFEST), signed(open).canonical() + "\n");
        return folder;
    }

    private void lines() {
        var contents = new HashMap<String, String>();
        for (var file : LogFile.values())
            if (file.hasContents())
                for (var row : rows(file))
                    contents.put(row.text("line"), row.without("line").sha256());
        rows(LogFile.LINES)
                .replaceAll(l -> contents.containsKey(l.text("id"))
                        ? l.with(Map.of("contentSha256", contents.get(l.text("id"))))
                        : l);
    }

    private Map<Long, String> links() {
        var held = new HashMap<Long, String>();
        for (var line : rows(LogFile.LINES))
            held.putIfAbsent(line.number("seq"), line.without("seq").sha256());
        var hashes = new HashMap<Long, String>();
        var prev = Manifest.FIRST;
        for (int i = 0; i < rows(LogFile.CHAIN).size(); i++) {
            var link = rows(LogFile.CHAIN).get(i).without("hash");
            var line = held.getOrDefault(link.number("seq"), link.text("line"));
            link = link.with(Map.of("line", line, "prev", prev));
            prev = link.sha256();
            hashes.put(link.number("seq"), prev);
            rows(LogFile.CHAIN).set(i, link.with(Map.of("hash", prev)));
        }
        return hashes;
    }

    private String roots(Map<Long, String> links) {
        var prev = Manifest.FIRST;
        for (int i = 0; i < rows(LogFile.ROOTS).size(); i++) {
            var root = rows(LogFile.ROOTS).get(i).without("signature");
            var signed = signed(root.with(Map.of("head", links.getOrDefault(root.number("seq"), ""), "prev", prev)));
            prev = signed.sha256();
            rows(LogFile.ROOTS).set(i, signed);
        }
        return prev;
    }

    private static Row signed(Row row) {
        try {
            var sign = Signature.getInstance("Ed25519");
            sign.initSign(KEY.getPrivate());
            sign.update(row.canonical().getBytes(StandardCharsets.UTF_8));
            return row.with(Map.of("signature", HEX.formatHex(sign.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String publicKey() {
        var encoded = KEY.getPublic().getEncoded();
        return HEX.formatHex(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    private static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return a copy that says so there; a list that is asked for its place after the last grows */
    private static Object put(Object in, List<String> path, Object value) {
        if (path.isEmpty()) return value;
        var rest = path.subList(1, path.size());
        if (in instanceof List<?> list) {
            var copy = new ArrayList<Object>(list);
            var at = Integer.parseInt(path.getFirst());
            if (at == copy.size()) copy.add(value);
            else copy.set(at, put(copy.get(at), rest, value));
            return copy;
        }
        var copy = new TreeMap<String, Object>();
        ((Map<?, ?>) in).forEach((k, v) -> copy.put((String) k, v));
        copy.put(path.getFirst(), put(copy.get(path.getFirst()), rest, value));
        return copy;
    }
}
