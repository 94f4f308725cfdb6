package id.kipp.auditexport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What does not hold; the first thing said of a line stands for it. */
final class LogFindings {

    private record Where(String file, int line) {}

    /** What is looked at in one line, counted from 1. */
    @FunctionalInterface
    interface Check {
        void at(int line, Row row);
    }

    private final Map<Where, LogFinding> found = new LinkedHashMap<>();

    void add(String file, int line, String key) {
        found.putIfAbsent(new Where(file, line), new LogFinding(file, line, key));
    }

    /** Whether everything else is as it should be. */
    boolean onlyIn(String... files) {
        return found.keySet().stream().allMatch(w -> List.of(files).contains(w.file()));
    }

    boolean in(String file) {
        return found.keySet().stream().anyMatch(w -> w.file().equals(file));
    }

    List<LogFinding> all() {
        return new ArrayList<>(found.values());
    }

    /** Looks at every line that could be read; one that does not say what such a line says is a finding. */
    void each(Lines lines, Check check) {
        for (int line = 1; line <= lines.count(); line++) {
            var row = lines.row(line).orElse(null);
            if (row == null) continue;
            try {
                check.at(line, row);
            } catch (RuntimeException odd) { // a stranger wrote it
                add(lines.file(), line, "verify.odd");
            }
        }
    }

    void firstDifference(Lines lines, int expected, IntFunction<Boolean> same, String key) {
        var last = Math.max(lines.count(), expected);
        for (int line = 1; line <= last; line++) {
            if (line > lines.count() || line > expected || !same.apply(line)) {
                add(lines.file(), Math.min(line, lines.count()), key);
                return;
            }
        }
    }
}
