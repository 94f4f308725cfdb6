package id.kipp.objection;

import id.kipp.document.Document;
import id.kipp.document.DocumentId;
import id.kipp.edition.CaseRule;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.FreshProof;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import id.kipp.proposal.Correction;
import id.kipp.proposal.Stage;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * How a case comes to its end: one of the secretariat looks into it, the institution answers, what is found is prepared by one
 * and consented to by others, of the secretariat or the panel; nobody of them in conflict of interest.
 */
@Service
public class Cases {

    public static final int TITLE_MAX = 200;

    private final ObjectionStore store;
    private final CaseAccess access;
    private final CaseFiles files;
    private final Editions editions;
    private final FreshProof proof;
    private final Clock clock;

    Cases(ObjectionStore store, CaseAccess access, CaseFiles files, Editions editions, FreshProof proof, Clock clock) {
        this.store = store;
        this.access = access;
        this.files = files;
        this.editions = editions;
        this.proof = proof;
        this.clock = clock;
    }

    /** All of an edition that the actor may read, in the order they came; who wrote them only for the secretariat. */
    public List<Objection> of(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT, Role.PANELIST);
        access.requireDesk(actor, edition);
        return access.readable(actor, edition, store.of(edition));
    }

    /** @throws Refusal {@code objection.unknown}, {@code conflict.yours} */
    public Objection get(Actor actor, String id) {
        return access.shown(actor, access.open(actor, id));
    }

    /**
     * Has it looked into, and asks the institution; again gives it to another handler, and what was found is void.
     *
     * @param text what the institution reads, so that it does not learn who wrote
     * @param withFiles whether it sees the evidence, too
     * @throws Refusal {@code objection.text-length}, {@code objection.decided}, {@code objection.handler-unknown}, {@code
     *     objection.handler-conflict}
     */
    public Objection admit(Actor actor, Objection seen, AccountId handler, String text, boolean withFiles) {
        actor.require(Role.SECRETARIAT);
        var now = access.current(actor, seen);
        access.requireHandler(actor, now, handler);
        var at = clock.instant();
        var until = at.plus(Duration.ofDays(rule(now).answerDays()));
        var asked = new Handling(handler, Filing.checked(text), withFiles, until, at);
        return store.save(now.admitted(actor, asked));
    }

    /** Is not looked into, with a reason that the writer is told. @throws Refusal {@code objection.reason-missing}, {@code objection.decided} */
    public Objection refuse(Actor actor, Objection seen, String reason) {
        actor.require(Role.SECRETARIAT);
        return store.save(access.current(actor, seen).refused(actor, reason, clock.instant()));
    }

    /**
     * The handler says what was found and what follows.
     *
     * @param title how the entry is called from now on, where it is corrected; else empty
     * @throws Refusal {@code objection.wrong-consequence}, {@code objection.correction-length}, {@code objection.answer-open},
     *     {@code objection.not-handler}, {@code objection.reason-missing}
     */
    public Objection find(Actor actor, Objection seen, Consequence consequence, Correction correction, String reason) {
        actor.require(Role.SECRETARIAT);
        var now = access.current(actor, seen);
        if (!possible(now).contains(consequence)) throw new Refusal(ObjectionRefusal.WRONG_CONSEQUENCE);
        var called = consequence == Consequence.CORRECTED ? requireCorrection(now, correction) : Correction.NONE;
        var why = Typed.reason(reason, ObjectionRefusal.REASON_MISSING);
        return store.save(now.found(actor, CaseFinding.of(consequence, called, why, actor.id(), clock.instant())));
    }

    /**
     * Agrees to what was found. Enough who do make it the outcome; what changes a list is then laid before those who decide on it.
     *
     * @throws Refusal {@code objection.nothing-found}, {@code objection.consented}, {@code objection.decided}, {@code proof.needed}
     */
    public Objection consent(Actor actor, Objection seen) {
        proof.require(actor);
        var now = access.current(actor, seen);
        return access.shown(actor, store.save(now.consented(actor, rule(now).consents(), clock.instant())));
    }

    /** What may follow from it. */
    public List<Consequence> possible(Actor actor, Objection objection) {
        actor.require(Role.SECRETARIAT, Role.PANELIST);
        return possible(objection);
    }

    /** How the evidence of both sides stands. */
    public Map<DocumentId, Document> files(Actor actor, Objection objection) {
        return files.states(CaseFiles.all(access.open(actor, objection.id())));
    }

    /** A piece of evidence as it came in. */
    public InputStream content(Actor actor, String id, DocumentId file) {
        return files.content(CaseFiles.all(access.open(actor, id)), file);
    }

    /** Of what a list says of an entry; never with whom it competes. */
    private Correction requireCorrection(Objection about, Correction said) {
        var longest = Math.max(said.title().length(), said.agency().length());
        if (said.isNothing() || longest > TITLE_MAX) throw new Refusal(ObjectionRefusal.CORRECTION_LENGTH, TITLE_MAX);
        var rules = editions.get(about.edition()).constitution();
        if (!said.category().isEmpty() && rules.category(said.category()).isEmpty())
            throw new Refusal(ObjectionRefusal.CATEGORY_UNKNOWN);
        return said;
    }

    private List<Consequence> possible(Objection about) {
        var awards = editions.get(about.edition())
                .constitution()
                .findMatter(about.against().matter())
                .filter(m -> m.move().to().equals(Stage.AWARDED.name()))
                .isPresent();
        return List.of(
                Consequence.CONFIRMED, Consequence.CORRECTED, awards ? Consequence.REVOKED : Consequence.DISQUALIFIED);
    }

    private CaseRule rule(Objection about) {
        return editions.get(about.edition()).constitution().announcing().caseRule();
    }
}
