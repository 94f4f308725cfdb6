package id.kipp.objection;

import id.kipp.document.Document;
import id.kipp.document.DocumentId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What an institution is asked about its entries, and answers while it may. */
@Service
public class Answers {

    private final ObjectionStore store;
    private final CaseFiles files;
    private final Editions editions;
    private final Clock clock;

    Answers(ObjectionStore store, CaseFiles files, Editions editions, Clock clock) {
        this.store = store;
        this.files = files;
        this.editions = editions;
        this.clock = clock;
    }

    /** Of the actor's institution, last first. */
    public List<Asked> of(Actor actor) {
        actor.require(Role.AGENCY);
        var agency = actor.agency().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
        return store.askedOf(agency).reversed().stream().map(this::asked).toList();
    }

    /**
     * @throws Refusal {@code objection.unknown} where it is about another institution's entry, {@code objection.answer-closed},
     *     {@code objection.answered}, {@code objection.decided}, {@code objection.text-length}, {@code
     *     objection.too-many-files}
     */
    public Asked answer(Actor actor, String number, String text, List<HandedIn> evidence) {
        var now = own(actor, number);
        var said = Filing.checked(text);
        var at = clock.instant();
        now.answered(actor, new Reply(said, List.of(), actor.id(), at)); // before its files are taken in
        var taken = files.take(actor, number, editions.get(now.edition()), evidence);
        return asked(store.save(now.answered(actor, new Reply(said, taken, actor.id(), at))));
    }

    /** How the evidence stands that the institution may see. */
    public Map<DocumentId, Document> files(Actor actor, String number) {
        return files.states(seen(own(actor, number)));
    }

    /** A piece of it as it came in. */
    public InputStream content(Actor actor, String number, DocumentId file) {
        return files.content(seen(own(actor, number)), file);
    }

    private Objection own(Actor actor, String number) {
        actor.require(Role.AGENCY);
        return store.find(number)
                .filter(o -> o.handling() != null && actor.isOf(o.against().agency()))
                .orElseThrow(() -> new Refusal(ObjectionRefusal.UNKNOWN));
    }

    private List<Evidence> seen(Objection o) {
        var answer = o.answer();
        return Stream.concat(
                        asked(o).files().stream(), answer == null ? Stream.<Evidence>of() : answer.files().stream())
                .toList();
    }

    private Asked asked(Objection o) {
        return Asked.of(o, Objects.requireNonNull(o.handling()), clock.instant());
    }
}
