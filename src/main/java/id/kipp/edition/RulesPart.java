package id.kipp.edition;

/** What an edition is made of, in the order in which one makes it. */
public enum RulesPart {
    HEADING("heading"),
    ENTRY("entry"),
    FORMS("entry.forms"),
    SCREENING("screening"),
    ROUNDS("rounds"),
    MATTERS("matters"),
    ANNOUNCING("announcing"),
    TEXTS("announcing.texts"),
    CONDUCT("conduct"),
    CALENDAR("calendar"),
    TEAM("team");

    private final String path;

    RulesPart(String path) {
        this.path = path;
    }

    /** The one whose path this begins with; the longest of several. */
    static RulesPart of(String place) {
        var found = HEADING;
        for (var part : values()) if ((place + ".").startsWith(part.path + ".")) found = part;
        return found;
    }
}
