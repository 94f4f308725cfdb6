package id.kipp.objection;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Objections that wait for an answer. */
@Component
class ObjectionsAtWork implements AtWork {

    private final Objections objections;

    ObjectionsAtWork(Objections objections) {
        this.objections = objections;
    }

    @Override
    public List<Unfinished> in(Actor actor, Edition edition, Step step) {
        if (!step.equals(edition.constitution().announcing().objection())) return List.of();
        return List.of(Unfinished.of(
                "objections", objections.undecided(actor, edition.id()).size(), Set.of()));
    }
}
