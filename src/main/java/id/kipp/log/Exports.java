package id.kipp.log;

import id.kipp.audit.AuditEntry;
import id.kipp.audit.AuditTrail;
import id.kipp.audit.LogKey;
import id.kipp.audit.Root;
import id.kipp.audit.Roots;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.springframework.stereotype.Service;

/** Writes an edition's log for people who do not trust us: facts, chain and roots, as they are, and signed. */
@Service
public class Exports {

    private static final int TRIES = 5;

    private final ExportStore store;
    private final Editions editions;
    private final Facts facts;
    private final AuditTrail trail;
    private final Roots roots;
    private final LogKey key;
    private final Clock clock;

    Exports(ExportStore store, Editions editions, Facts facts, AuditTrail trail, Roots roots, LogKey key, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.facts = facts;
        this.trail = trail;
        this.roots = roots;
        this.key = key;
        this.clock = clock;
    }

    /** @param lines in all files together @param head hash of the chain's last entry */
    public record Summary(
            EditionId edition, int files, long lines, long entries, String head, int roots, String publicKey) {}

    private record Moment(Map<LogFile, List<String>> facts, Chain chain, List<Root> roots) {}

    /**
     * Writes the export into a folder that is not there yet or empty; that it was written is in the trail, whatever
     * becomes of it.
     *
     * @param names with the judges' names in a file of their own
     * @param progress told the share that is done
     * @throws Refusal {@code export.not-empty}, {@code export.cannot-write}, {@code export.busy} while the edition does
     *     not stand still for as long as it takes to read it; {@code sheet.others-not-ready} while scores are still hidden
     *     from whoever asks
     */
    public Summary write(Actor actor, EditionId id, boolean names, Path folder, DoubleConsumer progress) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(id);
        try (var whole = new WholeFolder(folder)) {
            roots.makeMissed();
            store.save(Exported.of(actor, id, names, clock.instant()));
            var moment = standingStill(actor, edition);
            progress.accept(0.5);
            var seals = new TreeMap<String, Manifest.Seal>();
            moment.facts().forEach((file, lines) -> {
                var ordered = moment.chain().ordered(file, lines);
                seals.put(file.file, whole.write(file.file, ordered));
                if (file == LogFile.DECISIONS)
                    seals.put(LogFile.RANKING.file, whole.write(LogFile.RANKING.file, ranking(ordered)));
            });
            var entries = moment.chain().entries();
            seals.put(LogFile.CHAIN.file, whole.write(LogFile.CHAIN.file, entries.size(), out -> entries.stream()
                    .map(AuditEntry::canonicalLink)
                    .forEach(out)));
            progress.accept(0.9);
            var signed = moment.roots().stream().map(Root::canonical).toList();
            seals.put(LogFile.ROOTS.file, whole.write(LogFile.ROOTS.file, signed));
            if (names) {
                var judges = whole.write(LogFile.JUDGES.file, facts.judges(edition));
                seals.put(LogFile.JUDGES.file, new Manifest.Seal(null, judges.sha256()));
            }
            var last = moment.roots().isEmpty()
                    ? Manifest.FIRST
                    : moment.roots().getLast().sha256();
            var manifest = Manifest.signed(id, clock.instant(), seals, moment.chain(), last, key);
            whole.write(LogFile.MANIFEST, List.of(manifest.canonical()));
            whole.finish();
            progress.accept(1);
            return summary(id, seals, moment);
        }
    }

    /** Facts, chain and roots of one moment: nothing of the edition was written between reading the one and the other. */
    private Moment standingStill(Actor actor, Edition edition) {
        for (int i = 0; i < TRIES; i++) {
            var before = trail.height(actor);
            var read = facts.of(actor, editions.get(edition.id()));
            var chain = new Chain(trail.chain(actor));
            if (chain.movedSince(before, edition.id().value())) continue;
            var made = roots.all().stream().filter(r -> r.seq() <= chain.seq()).toList();
            return new Moment(read, chain, made);
        }
        throw new Refusal("export.busy");
    }

    private static List<String> ranking(List<String> decisions) {
        return decisions.stream()
                .map(line -> new Decision(Json.parse(line).orElseThrow().row("content")))
                .flatMap(decision -> decision.lines().stream())
                .map(Row::canonical)
                .toList();
    }

    private Summary summary(EditionId id, Map<String, Manifest.Seal> seals, Moment moment) {
        var lines = seals.values().stream()
                .mapToLong(s -> s.lines() == null ? 0 : s.lines())
                .sum();
        return new Summary(
                id,
                seals.size() + 1,
                lines,
                moment.chain().seq(),
                moment.chain().head(),
                moment.roots().size(),
                key.publicKey());
    }
}
