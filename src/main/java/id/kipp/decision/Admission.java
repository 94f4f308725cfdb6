package id.kipp.decision;

import static java.util.Comparator.comparing;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.audit.ListRef;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Which entries of a group are admitted after screening: the secretariat's verdicts laid out, decided by two who may speak on
 * each of them, then frozen. A revised list is a new decision, after the old one.
 *
 * @param no 1 for the first decision on the group
 * @param list of {@link Ruling}s, those of earlier decisions that stand among them
 */
public record Admission(
        @BsonId String id,
        long version,
        EditionId edition,
        String group,
        int no,
        ListRef list,
        Resolution resolution,
        List<AuditLine> outbox)
        implements Aggregate {

    public static final String MATTER = "ADMISSION";

    private static final int NEEDED = 2;

    /**
     * Who consented so far.
     *
     * @param at since when it stands like this
     */
    public record Resolution(List<Assent> assents, boolean decided, Instant at) {}

    /** @param except what the person is in conflict of interest with, and said nothing about */
    public record Assent(AccountId by, Instant at, List<ProposalId> except) {}

    static String idOf(EditionId edition, String group, int no) {
        return edition.value() + "/" + group + "/" + MATTER + "/" + no;
    }

    static Admission none(EditionId edition, String group, int no, Instant now) {
        return new Admission(
                idOf(edition, group, no),
                0,
                edition,
                group,
                no,
                ListRef.EMPTY,
                new Resolution(List.of(), false, now),
                List.of());
    }

    public boolean decided() {
        return resolution.decided();
    }

    /** Anew as often as wanted until it is decided; consents given to another list are void. */
    Admission laidOut(Actor actor, ListRef fresh, Instant now) {
        requireOpen();
        return next(fresh, new Resolution(List.of(), false, now)).with(actor, "admission.prepared", now);
    }

    /**
     * @throws Refusal {@code admission.consented}
     */
    Admission consented(Actor actor, List<Ruling> rulings, Set<ProposalId> except, Instant now) {
        requireOpen();
        if (resolution.assents().stream().anyMatch(a -> a.by().equals(actor.id())))
            throw new Refusal(AdmissionRefusal.CONSENTED);
        var mine = new Assent(
                actor.id(),
                now,
                except.stream().sorted(comparing(ProposalId::value)).toList());
        var all = Stream.concat(resolution.assents().stream(), Stream.of(mine)).toList();
        var done = rulings.stream().allMatch(r -> spoken(all, r.proposal()) >= NEEDED);
        return next(list, new Resolution(all, done, now))
                .with(actor, done ? "admission.decided" : "admission.consent", now);
    }

    private static long spoken(List<Assent> assents, ProposalId on) {
        return assents.stream().filter(a -> !a.except().contains(on)).count();
    }

    /** The decision as it is logged; on whom, by its hash. */
    Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("edition", edition.value());
        facts.put("group", group);
        facts.put("matter", MATTER);
        facts.put("no", no);
        facts.put("listed", list.size());
        facts.put("listSha256", new Hidden(list.key()));
        facts.put("resolution", resolution);
        return facts;
    }

    private void requireOpen() {
        if (decided()) throw new Refusal(AdmissionRefusal.DECIDED);
    }

    private Admission next(ListRef rulings, Resolution now) {
        return new Admission(id, version + 1, edition, group, no, rulings, now, outbox);
    }

    private Admission with(Actor actor, String action, Instant now) {
        var line = AuditLine.of(edition.value(), actor, action, now, "admission:" + id, version, facts());
        return new Admission(id, version, edition, group, no, list, resolution, line.after(outbox));
    }
}
