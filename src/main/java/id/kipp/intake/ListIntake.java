package id.kipp.intake;

import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.agency.Agencies;
import id.kipp.award.Award;
import id.kipp.award.Awards;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import id.kipp.table.Table;
import id.kipp.table.TableFormat;
import id.kipp.table.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Administrators of agencies, units, judges and earlier winners from a file of the secretariat's: looked at first, then taken
 * in, all or a selection; the same file a second time changes nothing.
 */
@Service
public class ListIntake {

    private final Agencies agencies;
    private final Accounts accounts;
    private final Awards awards;

    ListIntake(Agencies agencies, Accounts accounts, Awards awards) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.awards = awards;
    }

    /** An empty table with the columns that are read. */
    @PublicAccess("columns are no secret")
    public byte[] template(ListKind kind, TableFormat format) {
        var out = new ByteArrayOutputStream();
        try (var table = format.open(out, "Daftar")) {
            table.head(kind.columns());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is in memory
        }
        return out.toByteArray();
    }

    /**
     * What the file would do; nothing is written, and nobody is invited.
     *
     * @throws Refusal {@code intake.column-missing} and what {@link TableReader#read} throws
     */
    public ListedLines check(Actor actor, ListKind kind, byte[] file) {
        actor.require(Role.SECRETARIAT);
        var table = TableReader.read(file);
        var columns = columns(kind, table.head());
        var named = agencies.names(agenciesIn(table, columns));
        var faulty = new ArrayList<FaultyLine>();
        var good = new ArrayList<ListedLine>();
        var first = new HashMap<String, Integer>();
        for (var line : table.lines()) {
            var at = new ListReading(kind, line, columns, named);
            try {
                var read = at.read();
                var before = first.putIfAbsent(read.key(), line.number());
                if (before != null) throw new Refusal(IntakeRefusal.TWICE, read.said(), before);
                good.add(read);
            } catch (Refusal why) {
                faulty.add(new FaultyLine(line.number(), at.column(), why));
            }
        }
        return sorted(actor, kind, good, faulty);
    }

    /**
     * Makes what is not there yet, in the list's order: invites, adds, records. Ended in the middle and begun again, it does
     * the rest.
     *
     * @param alsoWithout whether the good lines are taken in though others are faulty; otherwise all or none
     * @param progress told the share that is done; what it throws ends it
     * @return how many were made
     * @throws Refusal {@code intake.faulty-lines}
     */
    public int take(Actor actor, ListedLines list, boolean alsoWithout, DoubleConsumer progress) {
        actor.require(Role.SECRETARIAT);
        if (!alsoWithout && !list.faulty().isEmpty())
            throw new Refusal(IntakeRefusal.FAULTY_LINES, list.faulty().size());
        if (list.kind() == ListKind.WINNERS) {
            awards.bringIn(actor, list.fresh().stream().map(ListIntake::award).toList());
            return list.fresh().size();
        }
        var there = there(actor, list.fresh());
        int made = 0;
        for (int i = 0; i < list.fresh().size(); i++) {
            progress.accept((double) i / list.fresh().size());
            var line = list.fresh().get(i);
            if (there.contains(line.key())) continue;
            make(actor, line.made());
            made++;
        }
        return made;
    }

    private void make(Actor actor, ListedLine.Made made) {
        switch (made) {
            case ListedLine.Invite(var invitation) -> accounts.invite(actor, invitation);
            case ListedLine.Unit(var agency, var name) -> agencies.addUnit(actor, agency, name);
            case ListedLine.Winner(var award) -> awards.bringIn(actor, List.of(award));
        }
    }

    /** What is there already is no news; whose address somebody else has is wrong. */
    private ListedLines sorted(Actor actor, ListKind kind, List<ListedLine> good, List<FaultyLine> faulty) {
        var there = there(actor, good);
        var taken = accountsOf(actor, good);
        var fresh = new ArrayList<ListedLine>();
        int known = 0;
        for (var line : good) {
            if (line.made() instanceof ListedLine.Invite(var invited)
                    && taken.get(line.key()) instanceof Account a
                    && !(a.is(invited.role()) && Objects.equals(a.agencyId(), invited.agency())))
                faulty.add(new FaultyLine(
                        line.number(),
                        ListKind.Column.EMAIL,
                        new Refusal(
                                IntakeRefusal.ADDRESS_TAKEN, invited.profile().email())));
            else if (there.contains(line.key())) known++;
            else fresh.add(line);
        }
        faulty.sort(Comparator.comparingInt(FaultyLine::number));
        return new ListedLines(kind, fresh, known, faulty);
    }

    /** Keys of lines that name what is there, by one query for each kind of thing. */
    private Set<String> there(Actor actor, List<ListedLine> lines) {
        var all = new HashSet<>(accountsOf(actor, lines).keySet());
        var units = lines.stream()
                .filter(l -> l.made() instanceof ListedLine.Unit)
                .collect(Collectors.toMap(ListIntake::unitId, ListedLine::key, (a, b) -> a));
        agencies.unitNames(units.keySet()).keySet().forEach(u -> all.add(Objects.requireNonNull(units.get(u))));
        var recorded = awards.recorded(lines.stream()
                .filter(l -> l.made() instanceof ListedLine.Winner)
                .map(ListedLine::key)
                .collect(Collectors.toSet()));
        all.addAll(recorded);
        return all;
    }

    private Map<String, Account> accountsOf(Actor actor, List<ListedLine> lines) {
        var addresses =
                lines.stream().map(ListedLine::address).filter(Objects::nonNull).toList();
        return accounts.named(actor, addresses).stream().collect(Collectors.toMap(Account::signInName, a -> a));
    }

    private static UnitId unitId(ListedLine line) {
        var unit = (ListedLine.Unit) line.made();
        return Agencies.unitId(unit.agency(), unit.name());
    }

    private static Award award(ListedLine line) {
        return ((ListedLine.Winner) line.made()).award();
    }

    private static Set<AgencyId> agenciesIn(Table table, Map<String, Integer> columns) {
        var at = columns.get(ListKind.Column.AGENCY);
        if (at == null) return Set.of();
        return table.lines().stream()
                .map(l -> l.cell(at))
                .filter(n -> !n.isBlank())
                .map(ListReading::agencyId)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> columns(ListKind kind, List<String> head) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < head.size(); i++) columns.putIfAbsent(head.get(i).toLowerCase(Locale.ROOT), i);
        for (var column : kind.columns())
            if (!columns.containsKey(column)) throw new Refusal(IntakeRefusal.COLUMN_MISSING, column);
        return columns;
    }
}
