package id.kipp.ui.parts;

import id.kipp.account.CurrentActor;
import id.kipp.assignment.Pacts;
import id.kipp.edition.Editions;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a page for people of an edition's teams asks. */
@Component
public record TeamDesk(Editions editions, Pacts pacts, CurrentActor current, Clock clock) {}
