package id.kipp.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** What the demo's judges, agencies and secretariat write, by occasion. */
final class Notes {

    private final Map<String, List<String>> byOccasion = new HashMap<>();

    Notes() {
        var occasion = "";
        for (var line : text().lines().toList()) {
            if (line.startsWith("## ")) occasion = line.substring(3).strip();
            else if (line.startsWith("- "))
                byOccasion
                        .computeIfAbsent(occasion, k -> new ArrayList<>())
                        .add(line.substring(2).strip());
        }
    }

    String of(String occasion, int which) {
        var all = byOccasion.getOrDefault(occasion, List.of(""));
        return all.get(Math.floorMod(which, all.size()));
    }

    /** What fits a score. */
    String on(int points, int which) {
        return of(points >= 80 ? "kuat" : points >= 65 ? "sedang" : "lemah", which);
    }

    private static String text() {
        try {
            return new ClassPathResource("demo/notes.md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
