package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.announcement.Announcements;
import id.kipp.decision.Admission;
import id.kipp.decision.Admissions;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Matter;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Numbered letters: one person of the secretariat writes, another releases. */
@Route("sekretariat/pengumuman")
@Menu(title = "announce.title", icon = "megaphone", order = 61)
@RolesAllowed("SECRETARIAT")
class AnnounceView extends EditionPage {

    private final Announcements announcements;
    private final Admissions admissions;
    private final CurrentActor current;
    private final Clock clock;

    AnnounceView(
            Announcements announcements, Admissions admissions, Editions editions, CurrentActor current, Clock clock) {
        super("announce.title", "announce.says", Steps::objection, editions, clock);
        this.announcements = announcements;
        this.admissions = admissions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    void fill(Div place, Edition edition) {
        var rules = edition.constitution();
        for (var group : rules.groups())
            if (admissions.find(current.get(), edition.id(), group.key()).isPresent())
                place.add(new LettersOf(
                        announcements, current, clock, edition, rules.seatPool(group.key()), Admission.MATTER));
        rules.matters().stream().filter(Matter::letter).forEach(m -> rules.seatPools(m)
                .forEach(p -> place.add(new LettersOf(announcements, current, clock, edition, p, m.key()))));
    }
}
