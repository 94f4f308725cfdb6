package id.kipp.report;

/** The text of a paper as it is typed: paragraphs, and headings of articles where a line begins with "Pasal". */
final class PaperBody {

    private PaperBody() {}

    static void into(Markup out, String text) {
        text.lines().forEach(line -> {
            if (line.startsWith("Pasal ")) out.element("h2 class='center'", line);
            else out.element("p", line.isBlank() ? " " : line);
        });
    }
}
