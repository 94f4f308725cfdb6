package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.announcement.Announcements;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Matter;
import id.kipp.edition.Step;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Numbered letters: one person of the secretariat writes, another releases. */
@Route("sekretariat/pengumuman")
@Menu(title = "announce.title", icon = "megaphone", order = 61)
@RolesAllowed("SECRETARIAT")
class AnnounceView extends EditionPage {

    private final Announcements announcements;
    private final CurrentActor current;
    private final Clock clock;

    AnnounceView(Announcements announcements, Editions editions, CurrentActor current, Clock clock) {
        super("announce.title", "announce.says", Step.OBJECTION, editions, clock);
        this.announcements = announcements;
        this.current = current;
        this.clock = clock;
    }

    @Override
    void fill(Div place, Edition edition) {
        for (var group : edition.constitution().groups())
            edition.constitution().matters().stream()
                    .filter(Matter::letter)
                    .forEach(m -> place.add(new LettersOf(announcements, current, clock, edition, group, m.key())));
    }
}
