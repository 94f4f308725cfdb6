package id.kipp.store;

import id.kipp.kernel.OwnersOnly;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonInvalidOperationException;
import org.bson.Document;
import org.bson.json.JsonParseException;

/**
 * How an errand and what is said of it lie in a folder within the store's own, which nobody but its owner can write to: who can ask
 * for something could take the whole store. An errand is {@code ID.ask}, taken up {@code ID.doing}; what is said stands in
 * {@code ID.said}, a JSON object on a line.
 *
 * @param store whose owner may ask
 */
record ErrandFiles(Path folder, Path store) {

    static final String ASK = ".ask";
    static final String DOING = ".doing";
    static final String SAID = ".said";

    private static final int LONGEST = 1 << 16;
    private static final Duration FRESH = Duration.ofMinutes(1);

    static ErrandFiles in(Path data) {
        var store = data.toAbsolutePath().normalize();
        return new ErrandFiles(store.resolve("errands"), store);
    }

    Path file(String id, String ending) {
        return folder.resolve(id + ending);
    }

    void make() throws IOException {
        OwnersOnly.folder(folder);
    }

    /** It appears whole. @throws Refusal {@code errand.not-its-owner} */
    void ask(String id, Map<String, String> asked) throws IOException {
        var beside = file(id, ".part");
        OwnersOnly.file(beside);
        try {
            Files.writeString(beside, line(asked));
            if (!isOurs(beside)) throw new Refusal(StoreRefusal.ERRAND_NOT_ITS_OWNER, Files.getOwner(store));
            Files.move(beside, file(id, ASK), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The ids of those that nobody has taken up. */
    List<String> asked() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        var ids = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder, "*" + ASK)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                ids.add(name.substring(0, name.length() - ASK.length()));
            }
        }
        return ids;
    }

    /** Takes it up. Empty when it is none of the folder's owner, or no errand. */
    Map<String, String> take(String id) throws IOException {
        var doing = file(id, DOING);
        Files.move(file(id, ASK), doing, StandardCopyOption.ATOMIC_MOVE);
        var plain = Files.isRegularFile(doing, LinkOption.NOFOLLOW_LINKS) && Files.size(doing) <= LONGEST;
        return plain && isOurs(doing) ? words(Files.readString(doing)) : Map.of();
    }

    void say(String id, Map<String, String> words) throws IOException {
        var said = file(id, SAID);
        OwnersOnly.file(said);
        Files.writeString(said, line(words), StandardOpenOption.APPEND);
    }

    /** What has been said from that byte on, in whole lines. */
    byte[] said(String id, long from) throws IOException {
        var file = file(id, SAID);
        if (!Files.exists(file)) return new byte[0];
        try (var said = Files.newByteChannel(file)) {
            said.position(from);
            var bytes = java.nio.channels.Channels.newInputStream(said).readAllBytes();
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') end--;
            return java.util.Arrays.copyOf(bytes, end);
        }
    }

    static List<Map<String, String>> lines(byte[] said) {
        return new String(said, StandardCharsets.UTF_8)
                .lines()
                .map(ErrandFiles::words)
                .toList();
    }

    void forget(String id) throws IOException {
        for (var ending : List.of(ASK, DOING, SAID)) Files.deleteIfExists(file(id, ending));
    }

    /** Whether somebody may still come to it, or is at it. */
    boolean isThere(String id) {
        return Files.exists(file(id, ASK)) || Files.exists(file(id, DOING));
    }

    /** What processes that are gone have left; what is asked for just now is not. */
    void forgetOld() throws IOException {
        var old = Instant.now().minus(FRESH);
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var asked = file.toString().endsWith(ASK) || file.toString().endsWith(".part");
                if (!asked || Files.getLastModifiedTime(file).toInstant().isBefore(old)) Files.deleteIfExists(file);
            }
        }
    }

    private boolean isOurs(Path file) throws IOException {
        return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(store));
    }

    private static String line(Map<String, String> words) {
        return new Document(new TreeMap<String, Object>(words)).toJson() + "\n";
    }

    private static Map<String, String> words(String line) {
        try {
            var words = new TreeMap<String, String>();
            Document.parse(line).forEach((name, word) -> words.put(name, String.valueOf(word)));
            return words;
        } catch (JsonParseException | BsonInvalidOperationException none) {
            return Map.of();
        }
    }
}
