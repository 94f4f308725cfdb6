package id.kipp.assignment;

import static java.util.stream.Collectors.groupingBy;

import id.kipp.edition.EditionId;
import id.kipp.edition.Subjects;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Everything that is judged, whatever it is: each kind is asked of whoever answers for it. */
@Component
public class SubjectRegister {

    private final SingletonSupplier<List<SubjectSource>>
            sources; // looked up late, and once: they belong to modules above

    SubjectRegister(ObjectProvider<SubjectSource> sources) {
        this.sources = SingletonSupplier.of(() -> sources.stream().toList());
    }

    /** @throws Refusal that there is none */
    public Subject get(SubjectId id) {
        return known(List.of(id)).stream().findFirst().orElseThrow(() -> source(id.kind())
                .unknown());
    }

    /** As {@link SubjectSource#known}. */
    public List<Subject> known(Collection<? extends SubjectId> ids) {
        return each(ids, SubjectSource::known);
    }

    /** As {@link SubjectSource#readable}. */
    public List<Subject> readable(Actor actor, Collection<? extends SubjectId> ids) {
        return each(ids, (source, some) -> source.readable(actor, some));
    }

    /** As {@link SubjectSource#open}. */
    public Subject open(Actor actor, SubjectId id) {
        return source(id.kind()).open(actor, id);
    }

    /** What the actor has entered, of every kind. */
    public List<Subject> own(Actor actor) {
        return sources.obtain().stream().flatMap(s -> s.own(actor).stream()).toList();
    }

    /** As {@link SubjectSource#isAnnounced}. */
    public boolean isAnnounced(SubjectId id) {
        return source(id.kind()).isAnnounced(id);
    }

    /** As {@link SubjectSource#frozen}. */
    public String frozen(Actor actor, SubjectId id) {
        return source(id.kind()).frozen(actor, id);
    }

    /** As {@link SubjectSource#standsAt}. */
    public Optional<String> standsAt(Actor actor, SubjectId id, @Nullable String file, String place) {
        return source(id.kind()).standsAt(actor, id, file, place);
    }

    /** As {@link SubjectSource#isPictured}. */
    public boolean isPictured(Actor actor, SubjectId id, String file, String place) {
        return source(id.kind()).isPictured(actor, id, file, place);
    }

    /** What a round judges, and has judged. @throws Refusal as {@link SubjectSource#reached} */
    public List<Subject> reached(Actor actor, EditionId edition, Subjects of) {
        return source(of.kind()).reached(actor, edition, of.stages());
    }

    /** As {@link SubjectSource#numbers}. */
    public Map<SubjectId, String> numbers(Actor actor, EditionId edition, Subjects of) {
        return source(of.kind()).numbers(actor, edition, of.stages());
    }

    /** What is before a round now. */
    public List<SubjectId> standing(EditionId edition, Subjects of) {
        return source(of.kind()).standing(edition, of.stages());
    }

    /** Whether anything is before a round now. */
    public boolean isAny(EditionId edition, Subjects of) {
        return source(of.kind()).isAny(edition, of.stages());
    }

    /** Whose they are. */
    public Map<SubjectId, AgencyId> institutions(Collection<? extends SubjectId> ids) {
        var all = new HashMap<SubjectId, AgencyId>();
        byKind(ids).forEach((kind, some) -> all.putAll(source(kind).institutions(some)));
        return all;
    }

    /** What these institutions have made for an edition, of every kind. */
    public Map<SubjectId, AgencyId> enteredBy(EditionId edition, Collection<AgencyId> agencies) {
        var all = new HashMap<SubjectId, AgencyId>();
        sources.obtain().forEach(s -> all.putAll(s.enteredBy(edition, agencies)));
        return all;
    }

    private List<Subject> each(
            Collection<? extends SubjectId> ids, BiFunction<SubjectSource, Collection<SubjectId>, List<Subject>> read) {
        return byKind(ids).entrySet().stream()
                .flatMap(e -> read.apply(source(e.getKey()), e.getValue()).stream())
                .toList();
    }

    private static Map<String, List<SubjectId>> byKind(Collection<? extends SubjectId> ids) {
        return ids.stream().map(SubjectId.class::cast).collect(groupingBy(SubjectId::kind));
    }

    /** @throws Refusal {@code assignment.unknown-kind} where nobody answers for the kind */
    private SubjectSource source(String kind) {
        return sources.obtain().stream()
                .filter(s -> s.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal(AssignmentRefusal.UNKNOWN_KIND, kind));
    }
}
