package id.kipp.log;

import id.kipp.audit.AuditEntry;
import id.kipp.audit.Canonical;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** The chain as it is exported: up to one entry, whatever is written meanwhile. */
record Chain(List<AuditEntry> entries) {

    String head() {
        return entries.isEmpty() ? Manifest.FIRST : entries.getLast().hash();
    }

    long seq() {
        return entries.isEmpty() ? 0 : entries.getLast().seq();
    }

    /** Whether anything of this edition that is exported was written after this entry. */
    boolean movedSince(long seq, String edition) {
        var ours = subjects(edition);
        return entries.stream()
                .filter(e -> e.seq() > seq)
                .anyMatch(e -> LogFile.always().stream().anyMatch(f -> f.actions.contains(e.action()))
                        && ours.matcher(e.subject()).matches());
    }

    /** Lines in the order in which the chain recorded them; what it never recorded comes last. */
    List<String> ordered(LogFile file, List<String> lines) {
        var places = new HashMap<String, Long>();
        entries.stream()
                .filter(e -> file.actions.contains(e.action()))
                .forEach(e -> places.put(e.contentSha256(), e.seq()));
        var sorted = new LinkedHashMap<String, Long>();
        for (var line : lines) sorted.put(line, places.getOrDefault(content(file, line), Long.MAX_VALUE));
        var order = new ArrayList<>(sorted.keySet());
        order.sort(Comparator.comparing((String line) -> sorted.getOrDefault(line, 0L))
                .thenComparing(Comparator.naturalOrder()));
        return order;
    }

    /** Documents of one edition: its own id, or one that begins with it and a dash. */
    static Pattern subjects(String edition) {
        return Pattern.compile("[^:]*:" + Pattern.quote(edition) + "(-[^-/]*)?(/.*)?", Pattern.DOTALL);
    }

    private static String content(LogFile file, String line) {
        return file == LogFile.DECISIONS
                ? Json.parse(line).orElseThrow().row("content").sha256()
                : Canonical.sha256(line);
    }
}
