package id.kipp.source;

import id.kipp.institution.NameGiven;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One record as every register could tell it. Who thought of it is a person and stays in the raw record.
 *
 * @param id in its register
 * @param owner whose it is, in the register's words
 * @param url where the register shows it; empty where it says nothing, as the other texts
 */
public record Innovation(
        String id,
        int year,
        String title,
        NameGiven owner,
        String unit,
        String url,
        String video,
        List<TextPart> sections,
        List<Integer> sdgs) {

    /** Without its story, which is in the raw record too. */
    Innovation bare() {
        return new Innovation(id, year, title, owner, unit, url, video, List.of(), sdgs);
    }

    /** The whole story as one text. */
    public String text() {
        return sections.stream()
                .filter(s -> s.part() != TextPart.Part.CLASSIFICATION)
                .map(TextPart::text)
                .collect(Collectors.joining("\n"));
    }
}
