package id.kipp.document;

/**
 * A piece of a file's text that can be pointed at: a page, a slide, a sheet, or what stands under a heading.
 *
 * @param anchor where it is, steady for the same bytes: {@code page-3}, {@code slide-1}, {@code sheet-2}, {@code part-4}
 * @param heading the sheet's name or the heading, empty when there is none
 */
public record Passage(String anchor, String heading, String text) {

    /** The number in the anchor: the page to jump to. */
    public int number() {
        return Integer.parseInt(anchor.substring(anchor.lastIndexOf('-') + 1));
    }
}
