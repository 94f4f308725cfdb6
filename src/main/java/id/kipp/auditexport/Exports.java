package id.kipp.auditexport;

import id.kipp.account.Accounts;
import id.kipp.announcement.Announcements;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.ChainReader;
import id.kipp.audit.LogKey;
import id.kipp.audit.Root;
import id.kipp.audit.Roots;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.judging.Sheets;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Screenings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Writes an edition's log for people who do not trust us: its lines and contents as they were recorded when it happened,
 * the chain and its roots, signed. Nothing is asked of what the records say today, and nothing is held in memory.
 */
@Service
public class Exports {

    private final ExportStore store;
    private final Editions editions;
    private final Sheets sheets;
    private final Announcements announcements;
    private final Screenings screenings;
    private final Accounts accounts;
    private final ChainReader chain;
    private final Roots roots;
    private final LogKey key;
    private final Clock clock;

    Exports(
            ExportStore store,
            Editions editions,
            Sheets sheets,
            Announcements announcements,
            Screenings screenings,
            Accounts accounts,
            ChainReader chain,
            Roots roots,
            LogKey key,
            Clock clock) {
        this.store = store;
        this.editions = editions;
        this.sheets = sheets;
        this.announcements = announcements;
        this.screenings = screenings;
        this.accounts = accounts;
        this.chain = chain;
        this.roots = roots;
        this.key = key;
        this.clock = clock;
    }

    /**
     * @param lines in all files together
     * @param head hash of the chain's last link
     * @param setAside lines that nobody can vouch for and that are therefore in no export
     */
    public record Summary(
            EditionId edition,
            int files,
            long lines,
            long entries,
            String head,
            int roots,
            List<String> setAside,
            String publicKey) {}

    /**
     * Writes the export into a folder that is not there yet or empty; that it was written is in the trail, whatever
     * becomes of it. The chain is exported as it was at that moment, whatever is written meanwhile.
     *
     * @param names with the judges' names in a file of their own
     * @param progress told the share that is done
     * @throws Refusal {@code export.not-empty}, {@code export.cannot-write}; {@code sheet.others-not-ready} while scores are
     *     still hidden from whoever asks, {@code announcement.embargo-lasts} while a letter waits to be public, {@code
     *     screening.unannounced} while verdicts of the screening wait for theirs
     */
    public Summary write(Actor actor, EditionId id, boolean names, Path folder, DoubleConsumer progress) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(id);
        sheets.requireOpened(actor, id);
        screenings.requireAnnounced(actor, id);
        announcements.requireNoEmbargo(actor, id); // what is decided leaves with an export
        try (var whole = new WholeFolder(folder)) {
            roots.makeMissed();
            var at = clock.instant();
            store.save(Exported.of(actor, id, names, at));
            var head = chain.head(actor);
            sheets.requireOpened(actor, id); // what was sealed up to here; what is sealed from now on is not in it
            var seals = new TreeMap<String, Manifest.Seal>();
            try (var files = new EditionFiles(whole)) {
                chain.lines(actor, id.value(), head.seq(), entry -> {
                    files.write(entry);
                    progress.accept(share(entry, head, 0));
                });
                seals.putAll(files.seals());
            }
            seals.put(LogFile.CHAIN.file, links(actor, head, whole, progress));
            var made = roots.all().stream()
                    .filter(r -> r.seq() <= head.seq()
                            && LocalDate.parse(r.date()).isBefore(Late.day(at))) // of days that are over
                    .toList();
            seals.put(
                    LogFile.ROOTS.file,
                    whole.write(LogFile.ROOTS.file, made.stream().map(Root::canonical)));
            if (names) {
                var judges = whole.write(LogFile.JUDGES.file, judges(edition));
                seals.put(LogFile.JUDGES.file, new Manifest.Seal(null, judges.sha256()));
            }
            var last = made.isEmpty() ? Manifest.FIRST : made.getLast().sha256();
            var manifest = Manifest.signed(id, clock.instant(), seals, head, last, key);
            whole.write(LogFile.MANIFEST, Stream.of(manifest.canonical()));
            whole.finish();
            progress.accept(1);
            return summary(id, seals, head, made.size(), setAside(actor));
        }
    }

    private Manifest.Seal links(Actor actor, ChainReader.Head head, WholeFolder whole, DoubleConsumer progress) {
        try (var out = whole.open(LogFile.CHAIN.file)) {
            chain.links(actor, head.seq(), link -> {
                out.write(link.canonicalLink());
                progress.accept(share(link, head, 0.5));
            });
            return out.seal();
        }
    }

    private static double share(AuditEntry at, ChainReader.Head of, double before) {
        return before + 0.49 * at.seq() / Math.max(1, of.seq());
    }

    /** Who the opaque ids of the edition's judges are. */
    private Stream<String> judges(Edition edition) {
        var team = edition.team();
        var people = Stream.concat(team.evaluators().stream(), team.panelists().stream())
                .toList();
        var names = new TreeMap<String, String>();
        accounts.names(people).forEach((who, name) -> names.put(who.value(), name));
        return names.entrySet().stream().map(n -> Row.of(Map.of("judge", n.getKey(), "name", n.getValue()))
                .canonical());
    }

    /** Where each lies, what it claims to be about, and its id. */
    private List<String> setAside(Actor actor) {
        return chain.setAside(actor).stream()
                .map(a -> "%s/%s: %s (%s)".formatted(a.collection(), a.document(), a.subject(), a.id()))
                .toList();
    }

    private Summary summary(
            EditionId id, Map<String, Manifest.Seal> seals, ChainReader.Head head, int made, List<String> aside) {
        var lines = seals.values().stream()
                .mapToLong(s -> s.lines() == null ? 0 : s.lines())
                .sum();
        return new Summary(id, seals.size() + 1, lines, head.seq(), head.hash(), made, aside, key.publicKey());
    }
}
