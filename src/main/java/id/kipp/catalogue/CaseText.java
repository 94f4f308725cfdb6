package id.kipp.catalogue;

import id.kipp.kernel.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an owner says of an innovation, in blocks. */
public record CaseText(
        Tale tale,
        List<KeyFigure> figures,
        Effort effort,
        Reuse reuse,
        CaseMedia media,
        HelpDesk help,
        List<Theme> themes) {

    public static final int FIGURES = 8;
    public static final int THEMES = 12;
    public static final CaseText NOTHING = new CaseText(
            Tale.NOTHING, List.of(), Effort.NOTHING, Reuse.NOTHING, CaseMedia.NOTHING, HelpDesk.NOBODY, List.of());

    /** @throws Refusal {@code catalogue.too-many} */
    public CaseText {
        figures = Reuse.atMost(figures, FIGURES);
        themes = Reuse.atMost(
                themes.stream().filter(t -> !t.label().isEmpty()).distinct().toList(), THEMES);
    }

    /** Without what tells who and where a person is. */
    CaseText withoutPersons() {
        return new CaseText(
                new Tale(
                        Redaction.of(tale.problem(), ""),
                        Redaction.of(tale.forWhom(), ""),
                        Redaction.of(tale.does(), ""),
                        Redaction.of(tale.changed(), ""),
                        Redaction.of(tale.notFor(), "")),
                figures.stream()
                        .map(f -> new KeyFigure(
                                Redaction.of(f.name(), ""),
                                Redaction.of(f.unit(), ""),
                                f.before(),
                                f.after(),
                                Redaction.of(f.source(), "")))
                        .toList(),
                new Effort(
                        effort.start(),
                        effort.perYear(),
                        Redaction.of(effort.staff(), ""),
                        Redaction.of(effort.firstResult(), ""),
                        Redaction.of(effort.outside(), "")),
                new Reuse(bare(reuse.prerequisites()), bare(reuse.core()), bare(reuse.adaptable())),
                media,
                help,
                themes);
    }

    private static List<String> bare(List<String> lines) {
        return lines.stream().map(l -> Redaction.of(l, "")).toList();
    }

    CaseText with(Tale other) {
        return new CaseText(other, figures, effort, reuse, media, help, themes);
    }

    /** All that can be looked for, as one text. */
    String body() {
        return Stream.of(
                        Stream.of(tale.whole()),
                        figures.stream().map(f -> f.name() + " " + f.unit()),
                        reuse.prerequisites().stream(),
                        reuse.core().stream(),
                        reuse.adaptable().stream(),
                        themes.stream().map(Theme::label))
                .flatMap(s -> s)
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
