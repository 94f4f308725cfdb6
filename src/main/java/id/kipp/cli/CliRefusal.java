package id.kipp.cli;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum CliRefusal implements Refusal.Reason {
    BACKUP_MONGO("backup.mongo"),
    CANNOT_WRITE("cli.cannot-write"),
    CSV_BLANK("cli.csv.blank"),
    CSV_COLUMN_TWICE("cli.csv.column-twice"),
    CSV_EMPTY("cli.csv.empty"),
    CSV_FIELDS("cli.csv.fields"),
    CSV_MISSING_COLUMN("cli.csv.missing-column"),
    CSV_NOT_UTF8("cli.csv.not-utf8"),
    CSV_QUOTES("cli.csv.quotes"),
    CSV_SEMICOLONS("cli.csv.semicolons"),
    IN_FILE("cli.in-file"),
    NO_COMMAND("cli.no-command"),
    EXPORT_NO_EDITION("export.no-edition"),
    EXPORT_NO_STORE("export.no-store"),
    EXTRACT_FOLDER("extract.folder"),
    EXTRACT_MAX_BYTES("extract.max-bytes"),
    EXTRACT_TIMEOUT("extract.timeout"),
    FACTORS_UNKNOWN("factors.unknown"),
    PLAN_CAPACITY_NUMBER("plan.capacity-number"),
    RANK_CRITERION_MISSING("rank.criterion-missing"),
    RANK_CRITERION_TWICE("rank.criterion-twice"),
    RANK_JUDGE_TWICE("rank.judge-twice"),
    RANK_NO_DATA("rank.no-data"),
    RANK_SCORE_DECIMALS("rank.score-decimals"),
    RANK_SCORE_NUMBER("rank.score-number"),
    RANK_SCORE_RANGE("rank.score-range"),
    RANK_DRAWS("rank.draws"),
    RANK_SEATS_UNKNOWN("rank.seats-unknown"),
    RANK_SEATS_MISSING("rank.seats-missing"),
    RANK_SEATS_NUMBER("rank.seats-number"),
    RANK_SEATS_ONE("rank.seats-one"),
    RANK_SEATS_TWICE("rank.seats-twice"),
    RANK_WEIGHT_CHANGED("rank.weight-changed"),
    RANK_WEIGHT_NUMBER("rank.weight-number"),
    SIMILAR_ID_TWICE("similar.id-twice"),
    SIMILAR_TOP("similar.top"),
    SIMILAR_UNKNOWN_ORIGINAL("similar.unknown-original");

    private final String key;

    CliRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
