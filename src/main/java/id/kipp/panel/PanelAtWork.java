package id.kipp.panel;

import static java.util.stream.Collectors.toSet;

import id.kipp.edition.AtWork;
import id.kipp.edition.Edition;
import id.kipp.edition.Group;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import id.kipp.objection.Objections;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The panel's sheets that are not sealed, boards that are not decided, objections that wait. */
@Component
class PanelAtWork implements AtWork {

    private final Hearings hearings;
    private final PlenaryStore plenaries;
    private final Objections objections;

    PanelAtWork(Hearings hearings, PlenaryStore plenaries, Objections objections) {
        this.hearings = hearings;
        this.plenaries = plenaries;
        this.objections = objections;
    }

    @Override
    public List<Unfinished> in(Actor actor, Edition edition, Step step) {
        return switch (step) {
            case NOMINATION -> List.of(boards(edition, Matter.FINALISTS));
            case OBJECTION ->
                List.of(Unfinished.of(
                        "objections", objections.undecided(actor, edition.id()).size(), Set.of()));
            case PANEL -> List.of(sheets(actor, edition));
            case PLENARY -> List.of(boards(edition, Matter.AWARDS));
            default -> List.of();
        };
    }

    private Unfinished sheets(Actor actor, Edition edition) {
        var open = hearings.progress(actor, edition.id()).stream()
                .flatMap(p -> p.bench().stream().filter(b -> !p.sealed().contains(b)))
                .toList();
        return Unfinished.of("panel-sheets", open.size(), open.stream().collect(toSet()));
    }

    private Unfinished boards(Edition edition, Matter matter) {
        var decided = plenaries.of(edition.id(), matter).stream()
                .filter(Plenary::decided)
                .map(Plenary::group)
                .toList();
        var open = edition.constitution().groups().stream()
                .map(Group::key)
                .filter(g -> !decided.contains(g))
                .count();
        return Unfinished.of("boards", (int) open, Set.copyOf(edition.team().panelists()));
    }
}
