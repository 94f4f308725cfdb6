package id.kipp.intake;

import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.table.Table;
import id.kipp.table.TableFormat;
import id.kipp.table.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Agencies from a file of the secretariat's: looked at first, then taken in; the same file a second time changes nothing. */
@Service
public class AgencyIntake {

    /** Registered by one command; between two of them it can be cancelled. */
    private static final int BATCH = 50;

    private final Agencies agencies;

    AgencyIntake(Agencies agencies) {
        this.agencies = agencies;
    }

    /** An empty table with the columns that are read. */
    @PublicAccess("columns and an example are no secret")
    public byte[] template(TableFormat format) {
        var out = new ByteArrayOutputStream();
        try (var table = format.open(out, "Instansi")) {
            table.head(AgencyLine.COLUMNS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is in memory
        }
        return out.toByteArray();
    }

    /**
     * What the file would do; nothing is written.
     *
     * @throws Refusal {@code intake.column-missing} and what {@link TableReader#read} throws
     */
    public AgencyList check(Actor actor, byte[] file) {
        actor.require(Role.SECRETARIAT);
        var table = TableReader.read(file);
        var columns = columns(table.head());
        var faulty = new ArrayList<FaultyLine>();
        var first = new HashMap<AgencyId, Integer>();
        var drafts = new ArrayList<AgencyDraft>();
        for (var line : table.lines()) {
            var at = new Reading(line, columns);
            try {
                drafts.add(once(first, line.number(), at));
            } catch (Refusal why) {
                faulty.add(new FaultyLine(line.number(), at.column, why));
            }
        }
        var fresh = missing(drafts);
        return new AgencyList(fresh, drafts.size() - fresh.size(), faulty);
    }

    /**
     * Registers those that are not there yet, in the list's order. Ended in the middle and begun again, it does the rest.
     *
     * @param alsoWithout whether the good lines are taken in though others are faulty; otherwise all or none
     * @param progress told the share that is done; what it throws ends it
     * @return how many were registered
     * @throws Refusal {@code intake.faulty-lines}
     */
    public int take(Actor actor, AgencyList list, boolean alsoWithout, DoubleConsumer progress) {
        actor.require(Role.SECRETARIAT);
        if (!alsoWithout && !list.faulty().isEmpty())
            throw new Refusal(IntakeRefusal.FAULTY_LINES, list.faulty().size());
        int registered = 0;
        var fresh = list.fresh();
        for (int from = 0; from < fresh.size(); from += BATCH) {
            progress.accept((double) from / fresh.size());
            var batch = missing(fresh.subList(from, Math.min(fresh.size(), from + BATCH)));
            registered += batch.isEmpty() ? 0 : agencies.register(actor, batch).size();
        }
        return registered;
    }

    private List<AgencyDraft> missing(List<AgencyDraft> drafts) {
        var there = agencies.names(drafts.stream().map(AgencyDraft::id).toList());
        return drafts.stream().filter(d -> !there.containsKey(d.id())).toList();
    }

    private static AgencyDraft once(Map<AgencyId, Integer> first, int line, Reading at) {
        var draft = at.draft();
        var before = first.putIfAbsent(draft.id(), line);
        if (before != null) throw at.wrong(AgencyLine.NAME, new Refusal(IntakeRefusal.TWICE, draft.name(), before));
        return draft;
    }

    private static Map<String, Integer> columns(List<String> head) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < head.size(); i++) columns.putIfAbsent(head.get(i).toLowerCase(Locale.ROOT), i);
        for (var column : AgencyLine.COLUMNS)
            if (!columns.containsKey(column)) throw new Refusal(IntakeRefusal.COLUMN_MISSING, column);
        return columns;
    }

    /** Knows which column is being read, for what is said when it cannot be. */
    private static final class Reading {

        private final Table.Line line;
        private final Map<String, Integer> columns;
        private String column = AgencyLine.NAME;

        Reading(Table.Line line, Map<String, Integer> columns) {
            this.line = line;
            this.columns = columns;
        }

        AgencyDraft draft() {
            var kind = in(AgencyLine.KIND, AgencyLine::kind);
            var disadvantaged = in(AgencyLine.DISADVANTAGED, AgencyLine::disadvantaged);
            var typed = in(AgencyLine.PROVINCE, Function.identity());
            var province = AgencyLine.province(typed);
            if (!typed.isEmpty() || !kind.isLocal()) column = AgencyLine.NAME; // what may be wrong now is the name
            return AgencyLine.checked(line.cell(at(AgencyLine.NAME)), kind, province, disadvantaged);
        }

        private <T> T in(String name, Function<String, T> read) {
            column = name;
            return read.apply(line.cell(at(name)));
        }

        private int at(String name) {
            return columns.getOrDefault(name, Integer.MAX_VALUE);
        }

        Refusal wrong(String name, Refusal why) {
            column = name;
            return why;
        }
    }
}
