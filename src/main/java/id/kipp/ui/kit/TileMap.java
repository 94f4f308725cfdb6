package id.kipp.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The provinces as tiles of one size, where each lies roughly as on the map: small provinces count like big ones. */
public final class TileMap extends Chart {

    private static final int SIDE = 56;
    private static final int GAP = 4;
    private static final int SHADES = 5;

    /** The province's code (ISO 3166-2 such as ID-JB, or the ministry's such as 32), its name, its figure, where it leads. */
    public record Tile(String code, String name, long count, String href) {}

    public TileMap(String title, List<Tile> tiles) {
        super("tile-map");
        var places = ProvincePlaces.of(tiles.stream().map(Tile::code).toList());
        var most = tiles.stream().mapToLong(Tile::count).max().orElse(0);
        var map = Drawing.linked(
                "tiles", title, getTranslation("kit.map-says"), places.columns() * SIDE, places.rows() * SIDE);
        tiles.forEach(tile -> draw(map, tile, places.of(tile.code()), most));
        add(map.done());
        legend(most);
        var numbers = Numbers.here();
        table(
                List.of(getTranslation("kit.province"), getTranslation("kit.count")),
                tiles.stream()
                        .sorted(Comparator.comparingLong(Tile::count).reversed().thenComparing(Tile::name))
                        .map(t -> List.of(t.name(), numbers.whole(t.count())))
                        .toList());
    }

    private static void draw(Drawing map, Tile tile, ProvincePlaces.Place place, long most) {
        var x = place.column() * SIDE;
        var y = place.row() * SIDE;
        var figure = Numbers.here().whole(tile.count());
        map.link("tile shade-" + shade(tile.count(), most), tile.href(), tile.name() + ": " + figure)
                .tag("rect", "tile-face", at(x + GAP / 2, y + GAP / 2, SIDE - GAP))
                .text("tile-code", middle(x), String.valueOf(y + 25), place.label())
                .text("tile-count", middle(x), String.valueOf(y + 44), figure)
                .end("a");
    }

    private static String[] at(int x, int y, int side) {
        return new String[] {"x", "" + x, "y", "" + y, "width", "" + side, "height", "" + side, "rx", "8"};
    }

    private static String middle(int x) {
        return String.valueOf(x + SIDE / 2);
    }

    /** Nought is its own shade; the rest by the square root, because a few provinces have most. */
    static int shade(long count, long most) {
        if (count == 0 || most == 0) return 0;
        return Math.clamp((int) Math.ceil((SHADES - 1) * Math.sqrt((double) count / most)), 1, SHADES - 1);
    }

    /** Only shades that some number has: among few, not every step is a whole one. */
    private void legend(long most) {
        var words = new TreeMap<Integer, String>();
        long before = 0;
        for (var shade = 1; shade < SHADES; shade++) {
            var upTo = (long) (most * Math.pow(shade / (SHADES - 1.0), 2));
            if (upTo > before) words.put(shade, "≤ " + Numbers.here().whole(upTo));
            before = upTo;
        }
        add(new TileLegend(words));
    }
}
