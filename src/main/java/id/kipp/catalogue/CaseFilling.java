package id.kipp.catalogue;

import id.kipp.document.Document;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What other records know of many innovations, brought in at once; what an owner has said here already stays. */
@Service
public class CaseFilling {

    private final EntryStore entries;
    private final CaseStoryStore cases;
    private final CaseAttachments attachments;
    private final Clock clock;

    CaseFilling(EntryStore entries, CaseStoryStore cases, CaseAttachments attachments, Clock clock) {
        this.entries = entries;
        this.cases = cases;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** @param pulse with the times at which its owner said so */
    public record Known(EntryId id, CaseText text, Pulse pulse) {}

    /** Those that have no case yet get one; again changes nothing. */
    public void bringIn(Actor actor, Collection<Known> known) {
        actor.require(Role.SECRETARIAT);
        var byId = known.stream().collect(Collectors.toMap(Known::id, Function.identity(), (a, b) -> a));
        if (!byId.isEmpty()) cases.updateAll(() -> missing(actor, byId));
    }

    /** @throws id.kipp.kernel.Refusal as {@link CaseAttachments#take} */
    public Document attach(Actor actor, EntryId id, String name, InputStream content, boolean picture) {
        actor.require(Role.SECRETARIAT);
        return attachments.take(actor, id, name, content, picture);
    }

    private List<CaseStory> missing(Actor actor, Map<EntryId, Known> known) {
        var there = cases.marks(known.keySet());
        var now = clock.instant();
        return entries.all(known.keySet()).stream()
                .filter(e -> e.isPublished() && !there.containsKey(e.id()))
                .map(e -> begun(actor, e, Objects.requireNonNull(known.get(e.id())), now))
                .toList();
    }

    private static CaseStory begun(Actor actor, Entry entry, Known known, Instant now) {
        var holder = new Holder(entry.origin().agency(), null);
        return CaseStory.none(entry.id(), holder).filled(actor, known.text().withoutPersons(), known.pulse(), now);
    }
}
