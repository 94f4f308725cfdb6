package id.kipp.intake;

import id.kipp.account.Invitation;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.award.Award;
import id.kipp.intake.ListKind.Column;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import id.kipp.table.Table;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads one line of a list; knows which column it is at, for what is said when it cannot be read. */
final class ListReading {

    private static final int FIRST_YEAR = 2010;

    private final ListKind kind;
    private final Table.Line line;
    private final Map<String, Integer> columns;
    private final Map<AgencyId, String> agencies;
    private String column = "";

    /** @param agencies that are registered, of those that the list names */
    ListReading(ListKind kind, Table.Line line, Map<String, Integer> columns, Map<AgencyId, String> agencies) {
        this.kind = kind;
        this.line = line;
        this.columns = columns;
        this.agencies = agencies;
    }

    String column() {
        return column;
    }

    /** The id an agency of this name has, whether it is registered or not. */
    static AgencyId agencyId(String name) {
        return new AgencyDraft(name, AgencyKind.MINISTRY, null, false).id();
    }

    ListedLine read() {
        return switch (kind) {
            case ADMINS -> {
                var agency = agency();
                yield person(Invitation.agencyAdmin(cell(Column.NAME), cell(Column.EMAIL), agency), name(agency));
            }
            case UNITS -> {
                var agency = agency();
                var name = required(Column.UNIT);
                yield line(
                        agency.value() + " " + name.toLowerCase(Locale.ROOT),
                        name + " · " + name(agency),
                        new ListedLine.Unit(agency, name));
            }
            case EVALUATORS -> judge(Role.EVALUATOR);
            case PANELISTS -> judge(Role.PANELIST);
            case WINNERS -> winner();
        };
    }

    private ListedLine judge(Role role) {
        var institution = required(Column.INSTITUTION);
        var typed = role == Role.EVALUATOR ? required(Column.PROVINCE) : cell(Column.PROVINCE);
        var province = AgencyLine.province(typed);
        var invitation = Invitation.judge(role, cell(Column.NAME), cell(Column.EMAIL), institution, province, Set.of());
        return person(invitation, institution);
    }

    private ListedLine person(Invitation invitation, String of) {
        var profile = invitation.profile();
        return line(
                profile.email().toLowerCase(Locale.ROOT),
                profile.name() + " · " + profile.email() + " · " + of,
                new ListedLine.Invite(invitation));
    }

    private ListedLine winner() {
        var year = year();
        var name = required(Column.AGENCY);
        var title = required(Column.TITLE);
        var tier = required(Column.TIER);
        var agency = agencyId(name);
        var award = new Award(
                year + "/" + agency.value() + "/" + agencyId(title).value(),
                1,
                new Award.Named(agencies.containsKey(agency) ? agency : null, name, title),
                year,
                cell(Column.GROUP),
                tier,
                cell(Column.DECREE),
                false,
                List.of());
        return line(award.id(), title + " · " + name + " · " + year, new ListedLine.Winner(award));
    }

    private int year() {
        var typed = required(Column.YEAR);
        var year = typed.matches("[0-9]{4}") ? Integer.parseInt(typed) : 0;
        if (year < FIRST_YEAR || year > Year.now().getValue()) throw new Refusal(IntakeRefusal.YEAR, typed, FIRST_YEAR);
        return year;
    }

    private AgencyId agency() {
        var name = required(Column.AGENCY);
        var id = agencyId(name);
        if (!agencies.containsKey(id)) throw new Refusal(IntakeRefusal.AGENCY_UNKNOWN, name);
        return id;
    }

    private String name(AgencyId agency) {
        return agencies.getOrDefault(agency, agency.value());
    }

    private ListedLine line(String key, String said, ListedLine.Made made) {
        return new ListedLine(line.number(), key, said, made);
    }

    private String required(String name) {
        var typed = cell(name);
        if (Typed.isNothing(typed)) throw new Refusal(IntakeRefusal.CELL_EMPTY, name);
        return typed;
    }

    private String cell(String name) {
        column = name;
        return Typed.atMost(line.cell(columns.getOrDefault(name, Integer.MAX_VALUE)), Typed.LINE_MAX);
    }
}
