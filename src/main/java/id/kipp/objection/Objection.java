package id.kipp.objection;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.proposal.Correction;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A case: an objection to what a letter says of a proposal, what its institution answers, what is found by one and consented to
 * by others, and what follows; or a word in its favour.
 *
 * @param id what the writer quotes when asking about it
 * @param handling null until somebody looks into it
 */
public record Objection(
        @BsonId String id,
        long version,
        Against against,
        Filed filed,
        State state,
        @Nullable Handling handling,
        @Nullable Reply answer,
        @Nullable CaseFinding finding,
        List<AuditLine> outbox)
        implements Aggregate {

    private static final String SUBJECT = "objection";

    public enum State {
        /** Waits for a decision. */
        OPEN,
        UPHELD,
        REJECTED,
        /** Not looked into. */
        INADMISSIBLE,
        /** By who wrote it. */
        WITHDRAWN,
        /** In favour: nothing to decide. */
        NOTED
    }

    static Objection raised(Actor actor, String id, Against against, Filed filed) {
        var state = filed.filing().kind() == Filing.Kind.OBJECTION ? State.OPEN : State.NOTED;
        return new Objection(id, 1, against, filed, state, null, null, null, List.of())
                .with(actor, "raised", filed.at());
    }

    public EditionId edition() {
        return against.edition();
    }

    public ProposalId proposal() {
        return against.proposal();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The secretariat has opened it: nobody wrote, and nobody is answered. */
    public boolean isExOfficio() {
        return filed.language().isEmpty();
    }

    /** As somebody reads it who must not know who wrote it. */
    Objection anonymous() {
        return new Objection(id, version, against, filed.anonymous(), state, handling, answer, finding, List.of());
    }

    /** @throws Refusal {@code objection.decided}, {@code objection.reason-missing} */
    Objection refused(Actor actor, String reason, Instant now) {
        requireOpen();
        var why = Typed.reason(reason, ObjectionRefusal.REASON_MISSING);
        return next(
                        State.INADMISSIBLE,
                        handling,
                        answer,
                        CaseFinding.of(Consequence.INADMISSIBLE, Correction.NONE, why, actor.id(), now))
                .with(actor, "inadmissible", now);
    }

    /** The institution is asked; another handler may take it over as long as nothing is found. @throws Refusal {@code objection.decided} */
    Objection admitted(Actor actor, Handling by) {
        requireOpen();
        var until = handling == null ? by.answerUntil() : handling.answerUntil();
        var taken = new Handling(by.handler(), by.text(), by.files(), until, by.at());
        return next(state, taken, answer, null).with(actor, "admitted", by.at());
    }

    /** @throws Refusal {@code objection.decided}, {@code objection.not-admitted}, {@code objection.answer-closed}, {@code objection.answered} */
    Objection answered(Actor actor, Reply said) {
        requireOpen();
        if (handling == null) throw new Refusal(ObjectionRefusal.NOT_ADMITTED);
        if (answer != null) throw new Refusal(ObjectionRefusal.ANSWERED);
        if (!handling.isOpen(said.at())) throw new Refusal(ObjectionRefusal.ANSWER_CLOSED, handling.answerUntil());
        return next(state, handling, said, finding).with(actor, "answered", said.at());
    }

    /**
     * What the handler found; anew as long as it is not decided, and what was consented to before was another finding.
     *
     * @throws Refusal {@code objection.decided}, {@code objection.not-admitted}, {@code objection.not-handler}, {@code
     *     objection.answer-open} while the institution may still answer
     */
    Objection found(Actor actor, CaseFinding made) {
        requireOpen();
        if (handling == null) throw new Refusal(ObjectionRefusal.NOT_ADMITTED);
        if (!handling.handler().equals(actor.id())) throw new Refusal(ObjectionRefusal.NOT_HANDLER);
        if (answer == null && handling.isOpen(made.at()))
            throw new Refusal(ObjectionRefusal.ANSWER_OPEN, handling.answerUntil());
        return next(state, handling, answer, made).with(actor, "found", made.at());
    }

    /**
     * @param needed how many besides who prepared it
     * @throws Refusal {@code objection.decided}, {@code objection.nothing-found}, {@code objection.consented}
     */
    Objection consented(Actor actor, int needed, Instant now) {
        requireOpen();
        if (finding == null) throw new Refusal(ObjectionRefusal.NOTHING_FOUND);
        if (finding.hasSpoken(actor.id())) throw new Refusal(ObjectionRefusal.CONSENTED);
        var all = finding.with(new CaseFinding.Consent(actor.id(), now));
        if (all.consents().size() < needed)
            return next(state, handling, answer, all).with(actor, "consent", now);
        var upheld = all.consequence().changesTheList();
        return next(upheld ? State.UPHELD : State.REJECTED, handling, answer, all)
                .with(actor, upheld ? "upheld" : "rejected", now);
    }

    /** By who wrote it, until it is decided. @throws Refusal {@code objection.decided} */
    Objection withdrawn(Actor actor, Instant now) {
        if (!isOpen() && state != State.NOTED) throw new Refusal(ObjectionRefusal.DECIDED);
        return next(State.WITHDRAWN, handling, answer, null).with(actor, "withdrawn", now);
    }

    /** A letter has made public what follows. */
    Objection announced(Actor actor, String letter, Instant now) {
        return next(state, handling, answer, Objects.requireNonNull(finding).announcedBy(letter))
                .with(actor, "announced", now);
    }

    boolean isHandledBy(AccountId person) {
        return handling != null && handling.handler().equals(person);
    }

    private void requireOpen() {
        if (!isOpen()) throw new Refusal(ObjectionRefusal.DECIDED);
    }

    private Objection next(State now, @Nullable Handling by, @Nullable Reply said, @Nullable CaseFinding made) {
        return new Objection(id, version + 1, against, filed, now, by, said, made, outbox);
    }

    private Objection with(Actor actor, String what, Instant when) {
        var line = AuditLine.of(
                edition().value(), actor, SUBJECT + "." + what, when, SUBJECT + ":" + id, version, CaseFacts.of(this));
        return new Objection(id, version, against, filed, state, handling, answer, finding, line.after(outbox));
    }
}
