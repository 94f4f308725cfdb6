package id.kipp.ui.parts;

import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.agency.Agencies;
import id.kipp.assignment.Pacts;
import id.kipp.edition.Editions;
import id.kipp.judging.StepBacks;
import id.kipp.judging.Tasks;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a page of conflicts of interest works with. */
@Component
public record StepBackDesk(
        StepBacks stepBacks,
        Tasks tasks,
        Pacts pacts,
        Agencies agencies,
        Editions editions,
        Accounts accounts,
        CurrentActor current,
        Clock clock) {}
