package id.kipp.site;

import id.kipp.catalogue.Facet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each page reads of what follows a question mark; whatever else stands there is of others and makes no other page. */
final class Parameters {

    private static final Set<String> FILTERS =
            Arrays.stream(Facet.values()).map(Sieve::name).collect(Collectors.toSet());

    private static final Set<String> CATALOGUE =
            Stream.concat(Stream.of("cari", "hal", "tampil"), FILTERS.stream()).collect(Collectors.toSet());

    private Parameters() {}

    /** @param path without its language */
    static Map<String, List<String>> of(String path, Map<String, List<String>> asked) {
        var read = read(path);
        var known = new TreeMap<String, List<String>>();
        asked.forEach((name, values) -> {
            if (read.contains(name) && !values.isEmpty())
                known.put(name, FILTERS.contains(name) ? values : List.of(values.getFirst()));
        });
        return known;
    }

    private static Set<String> read(String path) {
        return switch (path) {
            case "/katalog", EntryTable.CSV, EntryTable.XLSX -> CATALOGUE;
            case Suggestions.ADDRESS -> Set.of("cari");
            case LibraryPages.ADDRESS -> Set.of("cari", "hal", LibraryPages.KIND);
            case LetterPages.ADDRESS -> Set.of("cari", "hal");
            case NeedPage.ADDRESS -> Set.of(NeedPage.PROBLEM);
            case "/cara-menilai" -> Set.of("edisi");
            case "/sitemap.xml" -> Set.of(Sitemap.PART);
            case "/periksa" -> Set.of("kode");
            case "/sanggah" -> Set.of(ObjectionForm.PROPOSAL);
            case RatingForm.PLACE -> Set.of("hal");
            default ->
                path.startsWith(RatingForm.PLACE + "/")
                        ? Set.of(RatingForm.STEP)
                        : isLetters(path) ? Set.of("hal") : Set.of();
        };
    }

    private static boolean isLetters(String path) {
        return path.equals("/pengumuman") || path.startsWith("/pengumuman/") && !path.endsWith(".xml");
    }
}
