package id.kipp.catalogue;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What an editor writes.
 *
 * @param source where it is taken from, as one cites it; empty for those of this system
 * @param decree the instrument that names it, empty while there is none
 */
public record EntryText(
        String title, List<Block> blocks, List<Integer> sdgs, String video, String source, String decree) {

    public static final int TITLE_MAX = 300;
    public static final int BLOCK_MAX = 20_000;
    public static final int SOURCE_MAX = 600;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s;()<>\"]+");

    /** @throws Refusal {@code catalogue.title-length}, {@code catalogue.block-length}, {@code catalogue.source-length}, {@code catalogue.bad-link} */
    public EntryText {
        title = title.strip();
        video = video.strip();
        source = source.strip();
        decree = Typed.atMost(decree, Typed.LINE_MAX);
        blocks = blocks.stream().filter(b -> !b.text().isBlank()).toList();
        sdgs = sdgs.stream().distinct().sorted().toList();
        if (title.isEmpty() || title.length() > TITLE_MAX) throw new Refusal(CatalogueRefusal.TITLE_LENGTH, TITLE_MAX);
        if (blocks.stream().anyMatch(b -> b.text().length() > BLOCK_MAX))
            throw new Refusal(CatalogueRefusal.BLOCK_LENGTH, BLOCK_MAX);
        if (blocks.stream().anyMatch(b -> b.key().length() > Typed.LINE_MAX))
            throw new Refusal(CatalogueRefusal.BLOCK_LENGTH, BLOCK_MAX);
        if (source.length() > SOURCE_MAX) throw new Refusal(CatalogueRefusal.SOURCE_LENGTH, SOURCE_MAX);
        if (!video.isEmpty() && !video.matches("https?://\\S{3,500}")) throw new Refusal(CatalogueRefusal.BAD_LINK);
    }

    /** The web addresses in the source, which may hold remarks between them. */
    public List<String> sourceLinks() {
        return LINK.matcher(source).results().map(MatchResult::group).toList();
    }

    EntryText titled(String other) {
        return new EntryText(other, blocks, sdgs, video, source, decree);
    }

    /** The whole story as one text. */
    public String body() {
        return String.join("\n", blocks.stream().map(Block::text).toList());
    }
}
