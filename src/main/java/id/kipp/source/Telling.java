package id.kipp.source;

import id.kipp.catalogue.EntryText;
import id.kipp.institution.NameGiven;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a record of any register, whatever its fields are called. */
final class Telling {

    private static final int ID_MAX = 120;
    private static final int NAME_MAX = 300;
    private static final int TEXT_MAX = 18_000; // with its heading below what a block may hold
    private static final int FIRST_YEAR = 1990;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{3,500}");
    private static final int SDGS = 17;

    private static final Map<TextPart.Part, String[]> PARTS = Map.of(
            TextPart.Part.SUMMARY,
            new String[] {"summary", "ringkasan", "deskripsi_singkat", "deskripsi", "deskripsi_lengkap"},
            TextPart.Part.BACKGROUND,
            new String[] {"background", "latar_belakang"},
            TextPart.Part.GOALS,
            new String[] {"goals", "tujuan"},
            TextPart.Part.HOW,
            new String[] {"how_it_works", "rancang_bangun", "tahapan_proses", "cara_kerja"},
            TextPart.Part.NOVELTY,
            new String[] {"novelty", "kebaruan"},
            TextPart.Part.BENEFIT,
            new String[] {"manfaat"},
            TextPart.Part.IMPACT,
            new String[] {"impact", "hasil", "outcome", "dampak"},
            TextPart.Part.REPLICATION,
            new String[] {"replication", "prasyarat_replikasi", "replikasi"},
            TextPart.Part.RESOURCES,
            new String[] {"resources", "anggaran", "sumber_daya"},
            TextPart.Part.SUSTAINABILITY,
            new String[] {"sustainability", "keberlanjutan"});

    private static final List<String> CLASSES =
            List.of("tahapan", "jenis", "bentuk", "urusan_pemerintahan", "urusan", "tematik", "inisiator");

    private final Register register;

    Telling(Register register) {
        this.register = register;
    }

    /** @throws Unfit {@code bad-line}, {@code missing-title}, {@code missing-id}, {@code missing-institution}, {@code bad-year} and their kin */
    Innovation read(Cells cells) throws Unfit {
        if (!cells.whole()) throw new Unfit("bad-line");
        var id = id(cells);
        var title = line(title(cells));
        if (title.isEmpty()) throw new Unfit("missing-title");
        if (title.length() > EntryText.TITLE_MAX) throw new Unfit("title-too-long");
        var owner = owner(cells);
        if (owner.equals(NameGiven.NOBODY)) throw new Unfit("missing-institution");
        return new Innovation(
                id,
                year(cells),
                title,
                owner,
                within(cells.first(ColumnNames.UNIT), NAME_MAX),
                address(cells.first(ColumnNames.URL)),
                address(cells.first(ColumnNames.VIDEO)),
                sections(cells),
                sdgs(cells));
    }

    /** Of a record that has been read before. */
    static Innovation whole(Register register, String raw) {
        try {
            return new Telling(register).read(JsonSource.record(raw));
        } catch (Unfit changed) {
            throw new IllegalStateException(register + ": " + changed.reason(), changed);
        }
    }

    /** What the record calls itself, for the report of one that cannot be taken in. */
    static String id(Cells cells) throws Unfit {
        var id = cells.first(ColumnNames.ID);
        if (id.isEmpty()) throw new Unfit("missing-id");
        if (id.length() > ID_MAX) throw new Unfit("id-too-long");
        return id;
    }

    private String title(Cells cells) {
        var title = cells.first(ColumnNames.TITLE);
        return title.isEmpty() && register == Register.IGA ? cells.first(ColumnNames.NAME) : title;
    }

    private static NameGiven owner(Cells cells) {
        return new NameGiven(
                within(cells.first(ColumnNames.CODE), NAME_MAX),
                within(cells.first(ColumnNames.AGENCY), NAME_MAX),
                within(cells.first(ColumnNames.PROVINCE), NAME_MAX),
                within(cells.first(ColumnNames.REGENCY), NAME_MAX));
    }

    private static int year(Cells cells) throws Unfit {
        var said = YEAR.matcher(cells.first(ColumnNames.YEAR));
        if (!said.find()) throw new Unfit("bad-year");
        int year = Integer.parseInt(said.group());
        if (!isYear(year)) throw new Unfit("bad-year");
        return year;
    }

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= Year.now(java.time.ZoneOffset.UTC).getValue() + 1;
    }

    /** Without breaks and with single blanks. */
    static String line(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static List<TextPart> sections(Cells cells) {
        var sections = new ArrayList<TextPart>();
        for (var part : TextPart.Part.values()) {
            if (!PARTS.containsKey(part)) continue;
            var text = within(cells.first(PARTS.getOrDefault(part, new String[0])), TEXT_MAX);
            if (!text.isBlank()) sections.add(new TextPart(part, text));
        }
        var classes = classes(cells);
        if (!classes.isEmpty()) sections.add(new TextPart(TextPart.Part.CLASSIFICATION, classes));
        return List.copyOf(sections);
    }

    private static String classes(Cells cells) {
        var said = CLASSES.stream()
                .filter(c -> !cells.first(c).isEmpty())
                .map(c ->
                        Character.toUpperCase(c.charAt(0)) + c.substring(1).replace('_', ' ') + ": " + cells.first(c));
        return within(String.join("\n", said.toList()), TEXT_MAX);
    }

    private static List<Integer> sdgs(Cells cells) {
        return NUMBER.matcher(cells.first(ColumnNames.SDGS))
                .results()
                .flatMap(n -> n.group().length() > 2 ? Stream.<Integer>of() : Stream.of(Integer.parseInt(n.group())))
                .filter(n -> n >= 1 && n <= SDGS)
                .distinct()
                .sorted()
                .toList();
    }

    private static String address(String text) {
        return isAddress(text) ? text : "";
    }

    private static String within(String text, int most) {
        if (text.length() <= most) return text;
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
