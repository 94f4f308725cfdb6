package id.kipp.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Links of pages that lie in a folder: each to a file, counted from the file it stands in.
 *
 * @param file in which they stand
 * @param met is told every address that is led to
 */
record InArchive(String file, Assets assets, Consumer<String> met) implements SitePlaces {

    private static final int SLUG_MAX = 60;

    /** Where a page lies: {@code /katalog?provinsi=Bali} at {@code katalog/provinsi-bali/index.html}. */
    static String fileOf(String address) {
        var question = address.indexOf('?');
        var path = (question < 0 ? address : address.substring(0, question)).replaceFirst("^/", "");
        if (path.matches(".*\\.[a-z]{2,5}")) return path;
        var asked = question < 0 ? "" : slug(address.substring(question + 1));
        var folder = path.isEmpty() || asked.isEmpty() ? path + asked : path + "/" + asked;
        return folder.isEmpty() ? "index.html" : folder + "/index.html";
    }

    /** Readable, and another for each question. */
    private static String slug(String query) {
        var words = query.replaceAll("%[0-9A-Fa-f]{2}|[^A-Za-z0-9]+", "-")
                .replaceAll("-+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        var plain = query.matches("[a-z]+=[a-z0-9-]+");
        var brief = words.length() > SLUG_MAX ? words.substring(0, SLUG_MAX) : words;
        return plain && words.length() <= SLUG_MAX
                ? brief
                : brief + "-"
                        + Served.hash(query.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    @Override
    public String to(String from, String to) {
        var search = to.indexOf(SearchForm.IN_ARCHIVE + "?");
        if (search >= 0) { // a script reads the question there
            var question = to.indexOf('?');
            return to(from, to.substring(0, question)) + to.substring(question);
        }
        met.accept(to);
        return relative(fileOf(to));
    }

    @Override
    public String asset(String from, String name) {
        return relative(Assets.FOLDER.substring(1) + assets.hashed(name));
    }

    String relative(String target) {
        var folder = Path.of("/" + file).resolveSibling("");
        return folder.relativize(Path.of("/" + target)).toString().replace('\\', '/');
    }

    @Override
    public String absolute(String address) {
        throw new IllegalStateException("an archive has no address: " + address);
    }

    @Override
    public boolean isArchive() {
        return true;
    }
}
