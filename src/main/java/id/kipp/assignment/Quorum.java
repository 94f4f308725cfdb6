package id.kipp.assignment;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a list is decided: everything on it has the consent of enough who may speak on it, one of whom presides over it.
 * Whoever is in conflict with one consents to the others.
 *
 * @param people how many are enough
 * @param presided whether one of them has to preside
 */
public record Quorum(Presiding presiding, Collection<Judged> all, int people, boolean presided) {

    /**
     * What still waits for somebody.
     *
     * @param voices who has consented, and what their consent does not speak on
     */
    public List<SubjectId> open(Map<AccountId, ? extends Collection<? extends SubjectId>> voices) {
        var except = voices.entrySet().stream()
                .collect(
                        java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> Set.<SubjectId>copyOf(e.getValue())));
        return all.stream()
                .filter(j -> !isCarried(j, except))
                .map(Judged::subject)
                .toList();
    }

    private boolean isCarried(Judged judged, Map<AccountId, Set<SubjectId>> except) {
        var speaking = except.entrySet().stream()
                .filter(v -> !v.getValue().contains(judged.subject()))
                .map(Map.Entry::getKey)
                .filter(who -> !presiding.conflicts().exist(who, judged)) // one that came up after the consent
                .toList();
        return speaking.size() >= people && (!presided || speaking.stream().anyMatch(v -> presiding.by(v, judged)));
    }
}
