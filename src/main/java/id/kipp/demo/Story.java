package id.kipp.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A proposal of the demo as it lies in the files: written at full length, or short and honest.
 *
 * @param form year of the form it was written for
 * @param sections text by section key; a short one has only a summary
 * @param facts what a short one says in its other sections
 */
record Story(String form, Heading heading, Stated stated, Map<String, String> sections, List<String> facts) {

    /** @param category its name in Indonesian, or its key */
    record Heading(String title, String agency, String unit, String group, String category) {}

    record Stated(List<Integer> sdgs, LocalDate start, boolean app, String innovator) {}

    String title() {
        return heading.title();
    }

    String agency() {
        return heading.agency();
    }

    String unit() {
        return heading.unit();
    }

    String group() {
        return heading.group();
    }

    String category() {
        return heading.category();
    }

    List<Integer> sdgs() {
        return stated.sdgs();
    }

    LocalDate start() {
        return stated.start();
    }

    boolean app() {
        return stated.app();
    }

    String innovator() {
        return stated.innovator();
    }

    boolean isLong() {
        return facts.isEmpty();
    }

    Story titled(String other) {
        return new Story(form, new Heading(other, agency(), unit(), group(), category()), stated, sections, facts);
    }

    static List<Story> written() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:demo/proposals/*.md");
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(f -> String.valueOf(f.getFilename())))
                    .map(Story::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Story> brief() {
        return DemoTables.of("short-proposals.csv").stream().map(Story::of).toList();
    }

    private static Story read(Resource file) {
        try {
            return parse(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story parse(String text) {
        var head = new HashMap<String, String>();
        var parts = text.split("\n---\n", 2);
        parts[0].lines().filter(l -> l.contains(": ")).forEach(l -> {
            var pair = l.split(": ", 2);
            head.put(pair[0].strip(), pair[1].strip());
        });
        var sections = new LinkedHashMap<String, String>();
        for (var block : ("\n" + parts[1]).split("\n## ")) {
            var lines = block.split("\n", 2);
            if (lines.length == 2 && !lines[0].isBlank()) sections.put(lines[0].strip(), lines[1].strip());
        }
        return new Story(
                head.getOrDefault("form", "2023"),
                new Heading(
                        head.getOrDefault("title", ""),
                        head.getOrDefault("agency", ""),
                        head.getOrDefault("unit", ""),
                        head.getOrDefault("group", "GENERAL"),
                        head.getOrDefault("category", "")),
                new Stated(
                        numbers(head.getOrDefault("sdgs", ""), ","),
                        LocalDate.parse(head.getOrDefault("start", "2020-01-01")),
                        head.getOrDefault("app", "false").equals("true"),
                        head.getOrDefault("innovator", "").split(",")[0]),
                sections,
                List.of());
    }

    private static Story of(CSVRecord row) {
        return new Story(
                "short",
                new Heading(
                        row.get("title"), row.get("agency"), row.get("unit"), row.get("group"), row.get("category")),
                new Stated(
                        numbers(row.get("sdgs"), ";"),
                        LocalDate.parse(row.get("start")),
                        false,
                        "Tim " + row.get("unit")),
                Map.of("summary", row.get("summary")),
                List.of(row.get("facts").split(" \\| ")));
    }

    private static List<Integer> numbers(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
