package id.kipp.assignment;

import id.kipp.edition.Chair;
import id.kipp.kernel.AccountId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who presides over what: the chair, and where the chair is in conflict whoever the edition's rule says. */
public record Presiding(Chair chair, Conflicts conflicts) {

    /** A member who is in conflict with something presides over it never. */
    public boolean by(AccountId member, Judged judged) {
        return !conflicts.exist(member, judged) && chair.presides(member, isChairInConflict(judged));
    }

    /** Nothing of it may be told to the member, nor decided by them. */
    public Optional<Conflict> closedTo(AccountId member, Judged judged) {
        return conflicts.between(member, judged);
    }

    private boolean isChairInConflict(Judged judged) {
        var presiding = chair.chair();
        return presiding != null && conflicts.exist(presiding, judged);
    }

    /** Whose conflicts must be known to say which of these members preside. */
    static Set<AccountId> people(Chair chair, Collection<AccountId> members) {
        var people = new HashSet<>(members);
        Stream.ofNullable(chair.chair()).forEach(people::add);
        return people;
    }
}
