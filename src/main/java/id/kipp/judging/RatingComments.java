package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Comments beside the public's ratings: read by the secretariat first, and shown only where it says so. */
@Service
public class RatingComments {

    private static final int SHOWN = 20;
    private static final int PAGE_MAX = 200;

    private final RatingCommentStore store;
    private final SubjectRegister subjects;
    private final Clock clock;

    RatingComments(RatingCommentStore store, SubjectRegister subjects, Clock clock) {
        this.store = store;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** A comment as the secretariat reads it. @param title of what was rated; without one, and with its id for a number, where that is gone from the register */
    public record Row(RatingComment comment, String number, String title) {}

    /** Of an edition those that nobody has read, the oldest first. */
    public List<Row> waiting(Actor actor, EditionId edition, int limit) {
        actor.require(Role.SECRETARIAT);
        var page = store.waiting(edition, Math.clamp(limit, 1, PAGE_MAX));
        var about = subjects
                .known(page.stream().map(c -> c.about().subject()).distinct().toList())
                .stream()
                .collect(toMap(s -> s.id().value(), s -> s));
        return page.stream()
                .map(c -> row(c, about.get(c.about().subject().value())))
                .toList();
    }

    private static Row row(RatingComment comment, @Nullable Subject about) {
        return about == null
                ? new Row(comment, comment.about().subject().value(), "")
                : new Row(comment, about.number(), about.title());
    }

    /** Shown or not. Said once more it is as it was said last. @throws id.kipp.kernel.Refusal {@code problem.stale} */
    public RatingComment rule(Actor actor, RatingComment seen, boolean shown) {
        actor.require(Role.SECRETARIAT);
        return store.save(seen.ruled(actor, shown, clock.instant()));
    }

    /** What was let through of one thing that is rated, the latest first. */
    @PublicAccess("the secretariat has let it through to be read by everybody")
    public List<String> shown(String round, SubjectId subject) {
        return store.shown(round, subject, SHOWN).stream()
                .map(RatingComment::text)
                .toList();
    }

    /** Beside a rating that is about to be given; one that was cut off there before has its comment already. */
    void write(Actor visitor, Sheet rating, String text) {
        if (Typed.isNothing(text) || store.find(rating.id().value()).isPresent()) return;
        store.save(RatingComment.of(visitor, rating, text, clock.instant()));
    }
}
