package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.announcement.Announcements;
import id.kipp.decision.Decisions;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.SeatPool;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Numbered letters: one person of the secretariat writes, another releases. */
@Route("sekretariat/pengumuman")
@Menu(title = "announce.title", icon = "megaphone", order = 61)
@InPhase(Phase.PUBLISH)
@OfEdition
@RolesAllowed("SECRETARIAT")
class AnnounceView extends EditionPage {

    private final Announcements announcements;
    private final Decisions decisions;
    private final CurrentActor current;
    private final Clock clock;

    AnnounceView(
            Announcements announcements, Decisions decisions, Editions editions, CurrentActor current, Clock clock) {
        super("announce.title", "announce.says", Steps::objection, editions, clock);
        this.announcements = announcements;
        this.decisions = decisions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    void fill(Div place, Edition edition) {
        var rules = edition.constitution();
        var admission = rules.admission();
        for (var group : rules.seatPools(admission))
            if (decisions
                    .find(current.get(), edition.id(), admission.key(), group.key())
                    .isPresent()) place.add(letters(edition, group, admission.key()));
        rules.matters().stream().filter(m -> m.letter() && !m.admits()).forEach(m -> rules.seatPools(m)
                .forEach(p -> place.add(letters(edition, p, m.key()))));
    }

    private LettersOf letters(Edition edition, SeatPool group, String matter) {
        var decided = decisions.isDecided(current.get(), edition.id(), matter, group.key());
        return new LettersOf(announcements, current, clock, edition, group, matter, decided);
    }
}
