package id.kipp.catalogue;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of an innovation says of it, beside the entry of the same number: what everybody reads, what waits to be
 * approved, and all that was decided before.
 *
 * @param waiting null where nothing is
 * @param fed keys of the entry's blocks that stand in the case from the beginning
 */
public record CaseStory(
        @BsonId EntryId id,
        long version,
        Holder holder,
        CaseText shown,
        @Nullable CaseUpdate waiting,
        List<CasePast> past,
        Pulse pulse,
        List<String> fed,
        List<AuditLine> outbox)
        implements Aggregate {

    static CaseStory none(EntryId id, Holder holder) {
        return new CaseStory(id, 0, holder, CaseText.NOTHING, null, List.of(), Pulse.NONE, List.of(), List.of());
    }

    /** As the edition's rules say which section of the proposal tells what. */
    CaseStory begun(Actor actor, CaseText text, List<String> fed, Instant now) {
        var next = new CaseStory(id, version + 1, holder, text, null, past, pulse, fed, outbox);
        return next.with(actor, "case.begun", now, Map.of());
    }

    /** As other records know it. */
    CaseStory filled(Actor actor, CaseText text, Pulse said, Instant now) {
        var next = new CaseStory(id, version + 1, holder, text, null, past, said, fed, outbox);
        return next.with(actor, "case.begun", now, Map.of("running", said.running()));
    }

    /** @throws Refusal {@code catalogue.update-empty} where it says what is shown already */
    CaseStory proposed(Actor actor, CaseText text, Instant now) {
        if (text.equals(shown)) throw new Refusal(CatalogueRefusal.UPDATE_EMPTY);
        var next = changed(shown, new CaseUpdate(text, actor.id(), now, null, ""), past, pulse.updated(now));
        return next.with(actor, "case.proposed", now, Map.of());
    }

    /** The hub has looked at it. @throws Refusal {@code catalogue.no-update}, {@code catalogue.own-update} */
    CaseStory passed(Actor actor, Instant now) {
        var update = open(actor);
        return changed(shown, update.passed(actor.id()), past, pulse).with(actor, "case.passed", now, Map.of());
    }

    /** Everybody reads it from now on. @throws Refusal as {@link #passed} */
    CaseStory approved(Actor actor, Instant now) {
        var update = open(actor);
        return changed(update.text(), null, ended(update, true, actor, now, ""), pulse)
                .with(actor, "case.approved", now, Map.of("no", past.size() + 1));
    }

    /** It goes back to the owner, who may write it again. @throws Refusal as {@link #passed} */
    CaseStory returned(Actor actor, String reason, Instant now) {
        var update = open(actor);
        return changed(shown, update.returned(reason), ended(update, false, actor, now, reason), pulse)
                .with(actor, "case.returned", now, Map.of("no", past.size() + 1, "reason", new Hidden(reason)));
    }

    /** @throws Refusal {@code catalogue.stop-reason-missing} */
    CaseStory said(Actor actor, Running running, @Nullable StopReason why, Instant now) {
        if (running == Running.STOPPED && why == null) throw new Refusal(CatalogueRefusal.STOP_REASON_MISSING);
        var reason = running == Running.STOPPED ? why : null;
        return changed(shown, waiting, past, pulse.said(running, reason, now))
                .with(actor, "case.said", now, Map.of("running", running, "why", reason == null ? "" : reason.name()));
    }

    CaseStory asked(Actor actor, Pulse.Question question, Instant now) {
        return changed(shown, waiting, past, pulse.asking(question)).with(actor, "case.asked", now, Map.of());
    }

    boolean isOpen() {
        return waiting != null && !waiting.isReturned();
    }

    private CaseUpdate open(Actor actor) {
        if (waiting == null || waiting.isReturned()) throw new Refusal(CatalogueRefusal.NO_UPDATE);
        if (waiting.by().equals(actor.id())) throw new Refusal(CatalogueRefusal.OWN_UPDATE);
        return waiting;
    }

    /** @throws Stale where somebody else was there meanwhile */
    CaseStory at(long seen) {
        if (version != seen) throw new Stale();
        return this;
    }

    private List<CasePast> ended(CaseUpdate update, boolean good, Actor actor, Instant now, String reason) {
        var one = new CasePast(
                past.size() + 1,
                update.text(),
                new CasePast.Written(update.by(), update.at()),
                good,
                new CasePast.Written(actor.id(), now),
                reason);
        return Stream.concat(past.stream(), Stream.of(one)).toList();
    }

    private CaseStory changed(CaseText now, @Nullable CaseUpdate next, List<CasePast> all, Pulse said) {
        return new CaseStory(id, version + 1, holder, now, next, all, said, fed, outbox);
    }

    /** All of it, as it is logged; of texts and of the code that is out by mail the hash alone. */
    Map<String, Object> facts() {
        return Map.of(
                "holder", holder,
                "shownSha256", new Hidden(shown),
                "waitingSha256", new Hidden(waiting),
                "pastSha256", new Hidden(past),
                "pulseSha256", new Hidden(pulse),
                "fed", fed);
    }

    private CaseStory with(Actor actor, String action, Instant now, Map<String, ?> more) {
        var facts = new HashMap<String, Object>(facts());
        facts.putAll(more);
        var line = AuditLine.of(null, actor, action, now, "case:" + id.value(), version, facts);
        return new CaseStory(id, version, holder, shown, waiting, past, pulse, fed, line.after(outbox));
    }
}
