package id.kipp.assignment;

import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where what is judged comes from: answered above, by the module that owns subjects of this kind. Judging and planning ask
 * nobody else what a subject is, and who may see it.
 */
public interface SubjectSource {

    /** As the rules of a round name it. */
    String kind();

    /** Those of these that were frozen to be judged, wherever they stand now; nobody's right is asked. */
    List<Subject> known(Collection<SubjectId> ids);

    /** Those of these that the actor may see, as they may see them. */
    List<Subject> readable(Actor actor, Collection<SubjectId> ids);

    /** @throws Refusal that says why the actor may not see it */
    Subject open(Actor actor, SubjectId id);

    /** SHA-256 of what is frozen of it. @throws Refusal as {@link #open} */
    String frozen(Actor actor, SubjectId id);

    /**
     * What stands at a place of what is frozen of it.
     *
     * @param file SHA-256 of a document of it, null for its own text
     * @param place key of the text's section, or anchor of the document's page
     * @return empty where there is no such place
     * @throws Refusal as {@link #open}
     */
    Optional<String> standsAt(Actor actor, SubjectId id, @Nullable String file, String place);

    /** Whether a page of a document of it, by its anchor, can be shown as a picture. @throws Refusal as {@link #open} */
    boolean isPictured(Actor actor, SubjectId id, String file, String place);

    /**
     * All of an edition that have come to one of these stages or farther; for whoever is at work in the edition.
     *
     * @throws Refusal to others
     */
    List<Subject> reached(Actor actor, EditionId edition, Collection<String> stages);

    /** Numbers of {@link #reached}: what a list knows of all of them that it reads page by page. @throws Refusal likewise */
    Map<SubjectId, String> numbers(Actor actor, EditionId edition, Collection<String> stages);

    /** Which are at one of these stages now; nobody's right is asked. */
    List<SubjectId> standing(EditionId edition, Collection<String> stages);

    /** Whether there are such, known from one of them. */
    boolean isAny(EditionId edition, Collection<String> stages);

    /** Whose these are. */
    Map<SubjectId, AgencyId> institutions(Collection<SubjectId> ids);

    /** What these institutions have made for an edition, frozen or not. */
    Map<SubjectId, AgencyId> enteredBy(EditionId edition, Collection<AgencyId> agencies);

    /** What the actor has entered, as the actor may see it. */
    List<Subject> own(Actor actor);

    /** Whether it has been announced, so that anybody may know of it. */
    boolean isAnnounced(SubjectId id);

    /** That there is none by an id. */
    Refusal unknown();
}
