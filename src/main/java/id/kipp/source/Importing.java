package id.kipp.source;

import id.kipp.agency.Agencies;
import id.kipp.catalogue.Gathering;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
    private final Quality quality;
    private final Clock clock;

    Importing(
            SourceStore store,
            Gathering catalogue,
            Institutions institutions,
            Agencies agencies,
            Quality quality,
            Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.institutions = institutions;
        this.agencies = agencies;
        this.quality = quality;
        this.clock = clock;
    }

    /**
     * What is taken in.
     *
     * @param name of the file, as it is remembered
     * @param write false: nothing is written, and it is said what would be
     */
    public record Wanted(Register register, Path file, String name, boolean write) {}

    /** Those whose files the actor may take in. */
    public List<Register> registers(Actor actor) {
        return Keepers.of(actor);
    }

    /**
     * @param each told the report line by line
     * @param progress told how many records have been dealt with; what it throws ends it, after what was told is kept
     * @throws Refusal where the file is none of these: {@code source.…}, {@code table.…}
     */
    public Counts take(Actor actor, Wanted wanted, Consumer<ReportLine> each, IntConsumer progress) {
        Keepers.require(actor, wanted.register());
        var who = institutions.whoIsWho();
        var id = wanted.write() ? TakenIn.id(wanted.register(), SourceFile.sha256(wanted.file())) : "";
        var run = new Run(
                new Assessor(wanted.register(), who, Likes.twins(store, catalogue, who)),
                new Run.Places(
                        store,
                        new Shelving(store, catalogue, who, new Shelf(agencies, institutions.all())),
                        wanted.write() ? actor : null,
                        clock),
                new Run.Listeners(each, progress, () -> begin(id, wanted)));
        SourceFile.read(wanted.file(), run::take);
        var counts = run.end();
        if (wanted.write()) {
            end(actor, id, counts);
            quality.look(wanted.register());
        }
        return counts;
    }

    /** Before anything is written, so that a file which is left in the middle is known to have been begun. */
    private void begin(String id, Wanted wanted) {
        store.update(TakenIn.none(id, wanted.register()), taken -> taken.begun(wanted.name(), clock.instant()));
    }

    /** Also of a file that was begun by somebody else and left; nothing where it changed nothing. */
    private void end(Actor actor, String id, Counts counts) {
        if (store.taken(id).filter(TakenIn::isUnfinished).isPresent())
            store.update(id, taken -> taken.ended(actor, counts, clock.instant()));
    }
}
