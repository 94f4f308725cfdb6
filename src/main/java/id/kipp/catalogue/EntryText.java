package id.kipp.catalogue;

import id.kipp.kernel.Refusal;
import java.util.List;

/**
 * What an editor writes.
 *
 * @param source where it is taken from, for entries of earlier years; empty for those of this system
 * @param decree the instrument that names it, empty while there is none
 */
public record EntryText(
        String title, List<Block> blocks, List<Integer> sdgs, String video, String source, String decree) {

    public static final int TITLE_MAX = 200;
    public static final int BLOCK_MAX = 20_000;

    /** @throws Refusal {@code catalogue.title-length}, {@code catalogue.block-length}, {@code catalogue.bad-link} */
    public EntryText {
        title = title.strip();
        video = video.strip();
        source = source.strip();
        decree = decree.strip();
        blocks = blocks.stream().filter(b -> !b.text().isBlank()).toList();
        sdgs = sdgs.stream().distinct().sorted().toList();
        if (title.isEmpty() || title.length() > TITLE_MAX) throw new Refusal("catalogue.title-length", TITLE_MAX);
        if (blocks.stream().anyMatch(b -> b.text().length() > BLOCK_MAX))
            throw new Refusal("catalogue.block-length", BLOCK_MAX);
        requireLink(video);
        requireLink(source);
    }

    /** The whole story as one text. */
    public String body() {
        return String.join("\n", blocks.stream().map(Block::text).toList());
    }

    private static void requireLink(String link) {
        if (!link.isEmpty() && !link.matches("https?://\\S{3,500}")) throw new Refusal("catalogue.bad-link");
    }
}
