package id.kipp.hub;

import id.kipp.assignment.Judged;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectSource;
import id.kipp.audit.Canonical;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hubs as what is judged: each once a year, by itself and by who verifies. */
@Component
class HubSubjects implements SubjectSource {

    private final HubStore store;
    private final HubAccess access;
    private final Editions editions;

    HubSubjects(HubStore store, HubAccess access, Editions editions) {
        this.store = store;
        this.access = access;
        this.editions = editions;
    }

    @Override
    public String kind() {
        return HubSubject.KIND;
    }

    @Override
    public List<Subject> known(Collection<SubjectId> ids) {
        return ids.stream().flatMap(id -> known(id).stream()).toList();
    }

    private Optional<Subject> known(SubjectId id) {
        return HubSubject.of(id).flatMap(s -> store.find(s.hub())
                .filter(h -> h.instrument().isPresent())
                .map(h -> subject(s, h.head())));
    }

    private static Subject subject(HubSubject id, HubHead head) {
        var province = head.province() instanceof Province known ? known.label() : "";
        return new Subject(
                id.id(),
                id.edition(),
                List.of(HubSubject.STAGE),
                id.hub(),
                "Hub JIPP " + head.name(),
                HubSubject.STAGE,
                HubSubject.STAGE,
                new Judged(id.id(), head.name(), head.kind().name(), province));
    }

    @Override
    public List<Subject> readable(Actor actor, Collection<SubjectId> ids) {
        return known(ids).stream().filter(s -> mayRead(actor, s)).toList();
    }

    @Override
    public Subject open(Actor actor, SubjectId id) {
        var subject = known(id).orElseThrow(this::unknown);
        if (!mayRead(actor, subject)) throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
        return subject;
    }

    private boolean mayRead(Actor actor, Subject subject) {
        return actor.is(Role.SECRETARIAT)
                || isVerifier(actor, subject.edition())
                || HubSubject.of(subject.id())
                        .flatMap(s -> store.find(s.hub()))
                        .filter(h -> access.isOf(actor, h))
                        .isPresent();
    }

    private boolean isVerifier(Actor actor, EditionId edition) {
        return actor.is(Role.EVALUATOR)
                && editions.find(edition)
                        .filter(e -> e.team().evaluates(actor.id()))
                        .isPresent();
    }

    @Override
    public String frozen(Actor actor, SubjectId id) {
        open(actor, id);
        var hub = HubSubject.of(id).flatMap(s -> store.find(s.hub())).orElseThrow(this::unknown);
        return Canonical.sha256(Canonical.json(hub.facts()));
    }

    /** A hub has papers by their numbers, and no text of its own. */
    @Override
    public Optional<String> standsAt(Actor actor, SubjectId id, @Nullable String file, String place) {
        open(actor, id);
        return Optional.empty();
    }

    @Override
    public boolean isPictured(Actor actor, SubjectId id, String file, String place) {
        open(actor, id);
        return false;
    }

    @Override
    public List<Subject> reached(Actor actor, EditionId edition, Collection<String> stages) {
        if (!actor.is(Role.SECRETARIAT) && !isVerifier(actor, edition))
            throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
        return all(edition);
    }

    @Override
    public Map<SubjectId, String> numbers(Actor actor, EditionId edition, Collection<String> stages) {
        var numbers = new HashMap<SubjectId, String>();
        reached(actor, edition, stages).forEach(s -> numbers.put(s.id(), s.number()));
        return numbers;
    }

    @Override
    public List<SubjectId> standing(EditionId edition, Collection<String> stages) {
        return stages.contains(HubSubject.STAGE)
                ? all(edition).stream().map(Subject::id).toList()
                : List.of();
    }

    @Override
    public boolean isAny(EditionId edition, Collection<String> stages) {
        return !standing(edition, stages).isEmpty();
    }

    private List<Subject> all(EditionId edition) {
        var year = HubSubject.year(edition).orElse(null);
        if (year == null) return List.of();
        return open().map(h -> subject(new HubSubject(h.id(), year), h.head())).toList();
    }

    private Stream<HubRow> open() {
        return store.rows().stream().filter(h -> h.status().isHub());
    }

    @Override
    public Map<SubjectId, AgencyId> institutions(Collection<SubjectId> ids) {
        var all = new HashMap<SubjectId, AgencyId>();
        for (var id : ids)
            HubSubject.of(id)
                    .flatMap(s -> store.find(s.hub()))
                    .ifPresent(h -> all.put(id, h.head().agency()));
        return all;
    }

    @Override
    public Map<SubjectId, AgencyId> enteredBy(EditionId edition, Collection<AgencyId> agencies) {
        var year = HubSubject.year(edition).orElse(null);
        var all = new HashMap<SubjectId, AgencyId>();
        if (year != null)
            open().filter(h -> agencies.contains(h.head().agency()))
                    .forEach(h ->
                            all.put(new HubSubject(h.id(), year).id(), h.head().agency()));
        return all;
    }

    /** In each year in which hubs are assessed. */
    @Override
    public List<Subject> own(Actor actor) {
        var agency = actor.agency().filter(a -> actor.is(Role.HUB)).orElse(null);
        var hub = agency == null
                ? null
                : store.ofAgency(agency).filter(h -> access.isOf(actor, h)).orElse(null);
        if (hub == null) return List.of();
        return editions.ofOthers().stream()
                .flatMap(e -> HubSubject.year(e.id()).stream())
                .map(y -> subject(new HubSubject(hub.id(), y), hub.head()))
                .toList();
    }

    @Override
    public boolean isAnnounced(SubjectId id) {
        return false;
    }

    @Override
    public Refusal unknown() {
        return new Refusal(HubRefusal.UNKNOWN);
    }
}
