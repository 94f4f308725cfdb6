package id.kipp.source;

import id.kipp.agency.Agencies;
import id.kipp.catalogue.Gathering;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;

/** Takes another register's file in, record by record: again changes nothing, and ended in the middle it is done by a second time. */
@Service
public class Importing {

    private final SourceStore store;
    private final Gathering catalogue;
    private final Institutions institutions;
    private final Agencies agencies;
    private final Clock clock;

    Importing(SourceStore store, Gathering catalogue, Institutions institutions, Agencies agencies, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.institutions = institutions;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * What is taken in.
     *
     * @param name of the file, as it is remembered
     * @param write false: nothing is written, and it is said what would be
     */
    public record Wanted(Register register, Path file, String name, boolean write) {}

    /**
     * @param each told the report line by line
     * @param progress told how many records have been dealt with; what it throws ends it, after what was told is kept
     * @throws Refusal where the file is none of these: {@code source.…}, {@code table.…}
     */
    public Counts take(Actor actor, Wanted wanted, Consumer<ReportLine> each, IntConsumer progress) {
        actor.require(Role.SECRETARIAT);
        var who = institutions.whoIsWho();
        var run = new Run(
                new Assessor(wanted.register(), who, twins(wanted)),
                new Shelf(agencies, institutions.all()),
                who,
                new Run.Places(store, catalogue, wanted.write() ? actor : null, clock),
                new Run.Listeners(each, progress));
        SourceFile.read(wanted.file(), run::take);
        var counts = run.end();
        if (wanted.write() && run.hasChanged())
            store.save(TakenIn.now(
                    actor, UUID.randomUUID().toString(), wanted.register(), wanted.name(), counts, clock.instant()));
        return counts;
    }

    /** What there is to compare with: the other registers' records, and the competition's own winners. */
    private Twins twins(Wanted wanted) {
        var twins = new Twins();
        var who = institutions.whoIsWho();
        store.each(r -> {
            if (r.standing().state() == RecordStanding.State.DISMISSED
                    || r.standing().institution() == null) return;
            var told = Telling.whole(r.register(), r.raw());
            twins.add(
                    r.standing().institution(),
                    Features.of(r.id(), r.register(), told.year(), told.title(), told.text()));
        });
        catalogue.each(some ->
                some.forEach(e -> OwnWinner.features(e, who).ifPresent(o -> twins.add(o.institution(), o.features()))));
        return twins;
    }
}
