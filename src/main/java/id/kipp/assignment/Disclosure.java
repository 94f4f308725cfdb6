package id.kipp.assignment;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who judges, decides or works for the secretariat steps back in one edition: from one subject, from an institution with
 * all it enters, or from the edition. It holds everywhere from then on, until the secretariat takes it back.
 *
 * @param undone null while it holds
 */
public record Disclosure(
        @BsonId String id,
        long version,
        EditionId edition,
        AccountId who,
        Scope scope,
        Said said,
        @Nullable Undone undone,
        List<AuditLine> outbox)
        implements Aggregate {

    /** @param of id of the subject or of the institution; the edition's own for {@link Kind#EDITION} */
    public record Scope(Kind kind, String of) {}

    public enum Kind {
        SUBJECT,
        /** What the institution enters later, too. */
        INSTITUTION,
        /** All rounds and all decisions. */
        EDITION
    }

    /** @param resting how many sealed sheets could not be set aside, because something rested on them by then */
    public record Said(String reason, Instant at, int aside, int resting) {}

    /** Taken back. */
    public record Undone(AccountId by, String reason, Instant at) {}

    /** @throws Refusal {@code assignment.reason-missing} */
    public static Disclosure of(
            Actor actor, EditionId edition, Scope scope, String reason, int aside, int resting, Instant now) {
        var why = Typed.reason(reason, AssignmentRefusal.REASON_MISSING);
        var id = idOf(scope, actor.id());
        var open =
                new Disclosure(id, 1, edition, actor.id(), scope, new Said(why, now, aside, resting), null, List.of());
        return open.with(
                actor, "conflict." + scope.kind().name().toLowerCase(java.util.Locale.ROOT), now, open.facts());
    }

    /** It begins with what it is about, as every subject of the trail does. */
    public static String idOf(Scope scope, AccountId who) {
        return scope.of() + "/" + who.value();
    }

    public boolean holds() {
        return undone == null;
    }

    /** Said again after it was taken back. */
    public Disclosure again(Actor actor, String reason, int aside, int resting, Instant now) {
        var next = of(actor, edition, scope, reason, aside, resting, now);
        var open = new Disclosure(id, version + 1, edition, who, scope, next.said(), null, outbox);
        return open.with(
                actor, "conflict." + scope.kind().name().toLowerCase(java.util.Locale.ROOT), now, open.facts());
    }

    /** @throws Refusal {@code conflict.own}, {@code conflict.undone}, {@code assignment.reason-missing} */
    public Disclosure undone(Actor actor, String reason, Instant now) {
        if (actor.id().equals(who)) throw new Refusal(AssignmentRefusal.CONFLICT_OWN);
        if (!holds()) throw new Refusal(AssignmentRefusal.CONFLICT_UNDONE);
        var why = Typed.reason(reason, AssignmentRefusal.REASON_MISSING);
        var next = new Disclosure(id, version + 1, edition, who, scope, said, new Undone(actor.id(), why, now), outbox);
        return next.with(actor, "conflict.taken-back", now, next.facts());
    }

    /** What its last line says. */
    Map<String, Object> facts() {
        var facts = new TreeMap<String, Object>(Map.of(
                "edition", edition,
                "who", who,
                "kind", scope.kind(),
                "of", scope.of(),
                "aside", said.aside(),
                "resting", said.resting(),
                "reasonSha256", new Hidden(said.reason()),
                "at", said.at()));
        if (undone != null)
            facts.put(
                    "undone",
                    Map.of("by", undone.by(), "reasonSha256", new Hidden(undone.reason()), "at", undone.at()));
        return facts;
    }

    private Disclosure with(Actor actor, String action, Instant now, Map<String, ?> facts) {
        var line = AuditLine.of(edition.value(), actor, action, now, "disclosure:" + id, version, facts);
        return new Disclosure(id, version, edition, who, scope, said, undone, line.after(outbox));
    }
}
