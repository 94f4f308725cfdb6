package id.kipp.intake;

import java.util.List;

/** What a list names, line by line, and which columns it has. */
public enum ListKind {
    ADMINS(Column.AGENCY, Column.NAME, Column.EMAIL),
    UNITS(Column.AGENCY, Column.UNIT),
    EVALUATORS(Column.NAME, Column.EMAIL, Column.INSTITUTION, Column.PROVINCE),
    PANELISTS(Column.NAME, Column.EMAIL, Column.INSTITUTION, Column.PROVINCE),
    WINNERS(Column.YEAR, Column.GROUP, Column.AGENCY, Column.TITLE, Column.TIER, Column.DECREE);

    /** The names of the columns, as they stand in the file. */
    static final class Column {

        static final String AGENCY = "instansi";
        static final String UNIT = "unit";
        static final String NAME = "nama";
        static final String EMAIL = "email";
        static final String INSTITUTION = "institusi";
        static final String PROVINCE = "provinsi";
        static final String YEAR = "tahun";
        static final String GROUP = "kelompok";
        static final String TITLE = "judul";
        static final String TIER = "predikat";
        static final String DECREE = "dasar";

        private Column() {}
    }

    private final List<String> columns;

    ListKind(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    /** Whether each line invites somebody. */
    public boolean invites() {
        return this != UNITS && this != WINNERS;
    }
}
