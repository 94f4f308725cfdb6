package id.kipp.decision;

import id.kipp.kernel.AccountId;
import id.kipp.proposal.Correction;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the people came to a decision.
 *
 * @param preparedAt when the boards were laid out
 * @param recused who is in conflict with what, as it was when somebody consented last
 */
public record Session(
        Instant preparedAt,
        List<Attendance> present,
        List<Recused> recused,
        List<Deviation> deviations,
        List<Consent> consents,
        boolean decided) {

    public Session {
        present = List.copyOf(present);
        recused = List.copyOf(recused);
        deviations = List.copyOf(deviations);
        consents = List.copyOf(consents);
    }

    /** Nobody has said anything yet; who is there stays there. */
    Session begun(Instant now) {
        return new Session(now, present, List.of(), List.of(), List.of(), false);
    }

    /** What was consented to before was another list. */
    Session with(Deviation deviation) {
        var others = deviations.stream().filter(d -> !deviation.replaces(d));
        var all = Stream.concat(others, Stream.of(deviation)).toList();
        return new Session(preparedAt, present, List.of(), all, List.of(), false);
    }

    Session with(List<Attendance> people) {
        return new Session(preparedAt, people, recused, deviations, consents, decided);
    }

    /** @param all consents, of which the last has just been given */
    Session with(List<Consent> all, List<Recused> conflicts, boolean done) {
        var consent = all.getLast();
        var who = consent.by();
        var there = present.stream().anyMatch(a -> a.who().equals(who))
                ? present
                : Stream.concat(present.stream(), Stream.of(new Attendance(who, who, consent.at())))
                        .toList();
        return new Session(preparedAt, there, conflicts, deviations, all, done);
    }

    /** A case has changed something on the boards. */
    public boolean isAmended() {
        return deviations.stream().anyMatch(d -> d.cause() != null);
    }

    /** What a case says of one. */
    Deviation because(String cause, ProposalId proposal) {
        return deviations.stream()
                .filter(d -> cause.equals(d.cause()) && d.proposal().equals(proposal))
                .findFirst()
                .orElseThrow();
    }

    /** How a candidate is called: as it was laid out, as letters say since, as cases have found on these boards. */
    @Nullable
    Correction called(Candidate laid, Map<ProposalId, Correction> told) {
        var letters = told.get(laid.proposal());
        var called = letters == null ? laid.called() : letters.over(laid.called());
        for (var d : deviations) {
            if (d.called() instanceof Correction found && d.proposal().equals(laid.proposal()))
                called = found.over(called);
        }
        return called;
    }

    /** Why a case has left it out; null where none has. */
    public @Nullable String exclusion(ProposalId proposal) {
        return deviations.stream()
                .filter(d -> d.excludes() && d.proposal().equals(proposal))
                .map(Deviation::reason)
                .findFirst()
                .orElse(null);
    }

    /** This case has. */
    public boolean isAmendedBy(String cause) {
        return deviations.stream().anyMatch(d -> cause.equals(d.cause()));
    }

    /** There, and consenting to nothing. */
    Session abstaining(AccountId who, String reason, Instant now) {
        return with(Stream.concat(
                        present.stream().filter(a -> !a.who().equals(who)),
                        Stream.of(new Attendance(who, who, now, reason)))
                .toList());
    }

    /** There all the same. */
    Session resuming(AccountId who, Instant now) {
        return with(present.stream()
                .map(a -> a.who().equals(who) ? new Attendance(who, who, now) : a)
                .toList());
    }

    boolean abstains(AccountId member) {
        return present.stream().anyMatch(a -> a.who().equals(member) && a.isAbstaining());
    }

    boolean hasConsented(AccountId member) {
        return consents.stream().anyMatch(c -> c.by().equals(member));
    }

    /** When somebody consented last; before that, when the boards were laid out. */
    public Instant at() {
        return consents.isEmpty() ? preparedAt : consents.getLast().at();
    }
}
