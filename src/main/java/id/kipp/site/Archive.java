package id.kipp.site;

import id.kipp.catalogue.CatalogueIndex;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.springframework.stereotype.Component;

/**
 * The whole public site as files, both languages, which opens from a folder or from any web server. It goes from link to link,
 * so that every link inside leads to a file inside.
 */
@Component
public class Archive {

    /** By which it knows a folder of its own. */
    static final String MARKER = ".kipp-situs";

    private static final int TOLD_EVERY = 100;

    private final Pages pages;
    private final CatalogueIndex index;
    private final Assets assets = new Assets();

    Archive(Pages pages, CatalogueIndex index) {
        this.pages = pages;
        this.index = index;
    }

    /** @param files without the marker */
    public record Written(int pages, int files, long bytes) {}

    /**
     * Written beside the folder and then put in its place, whole or not at all.
     *
     * @param goesOn told now and then how many files there are; whether to write more
     * @throws Refusal {@code site.folder-taken} where something lies there that this did not write, {@code
     *     site.folder-unwritable}, {@code site.stopped} where it does not go on, and then nothing is left of it
     */
    public Written write(Path out, IntPredicate goesOn) {
        var folder = out.toAbsolutePath().normalize();
        requireOurs(folder);
        index.fill();
        try {
            var parent = Files.createDirectories(folder.getParent());
            var fresh = Files.createTempDirectory(parent, ".kipp-situs-");
            try {
                var written = new Writing(fresh, goesOn).all();
                Files.writeString(fresh.resolve(MARKER), "");
                replace(folder, fresh);
                return written;
            } finally {
                delete(fresh);
            }
        } catch (IOException e) {
            throw new Refusal(SiteRefusal.FOLDER_UNWRITABLE, out, String.valueOf(e.getMessage()));
        }
    }

    private static void requireOurs(Path folder) {
        if (!Files.exists(folder) || Files.exists(folder.resolve(MARKER))) return;
        var names = folder.toFile().list();
        if (names == null || names.length > 0) throw new Refusal(SiteRefusal.FOLDER_TAKEN, folder);
    }

    private static void replace(Path folder, Path fresh) throws IOException {
        var before = fresh.resolveSibling(fresh.getFileName() + "-lama");
        var isThere = Files.exists(folder);
        if (isThere) Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        if (isThere) delete(before);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** One run. */
    private final class Writing {

        private final Path folder;
        private final IntPredicate goesOn;
        private final ArrayDeque<String> ahead = new ArrayDeque<>(List.of("/", "/en"));
        private final HashSet<String> known = new HashSet<>(ahead);
        private int made;
        private int files;
        private long bytes;

        Writing(Path folder, IntPredicate goesOn) {
            this.folder = folder;
            this.goesOn = goesOn;
        }

        Written all() throws IOException {
            while (!ahead.isEmpty()) {
                if (files % TOLD_EVERY == 0 && !goesOn.test(files)) throw new Refusal(SiteRefusal.STOPPED);
                var address = ahead.removeFirst();
                var served = page(address);
                if (served.type().equals(Served.HTML)) made++;
                put(InArchive.fileOf(address), served.bytes());
            }
            for (var asset : assets.all().entrySet())
                put(
                        Assets.FOLDER.substring(1) + asset.getKey(),
                        asset.getValue().bytes());
            ArchiveIndex.write(pages.catalogue(), this::put);
            return new Written(made, files, bytes);
        }

        private Served page(String address) {
            var question = address.indexOf('?');
            var path = question < 0 ? address : address.substring(0, question);
            var english = path.equals("/en") || path.startsWith("/en/");
            var own = english ? path.substring("/en".length()) : path;
            var places = new InArchive(InArchive.fileOf(address), assets, this::meet);
            var visit = new Visit(
                    english ? Tongue.ENGLISH : Tongue.INDONESIAN,
                    own.isEmpty() ? "/" : own,
                    question < 0 ? Map.of() : asked(address.substring(question + 1)),
                    places);
            return visit.path().equals(SearchForm.IN_ARCHIVE)
                    ? pages.framed(visit, ArchiveSearch.page(visit, places.relative(ArchiveIndex.FIRST)))
                    : pages.at(visit);
        }

        private void meet(String address) {
            if (known.add(address)) ahead.add(address);
        }

        private void put(String file, byte[] content) throws IOException {
            var target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, content);
            files++;
            bytes += content.length;
        }
    }

    private static Map<String, List<String>> asked(String query) {
        var asked = new TreeMap<String, List<String>>();
        for (var pair : query.split("&")) {
            var equals = pair.indexOf('=');
            asked.computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
                    .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return asked;
    }
}
