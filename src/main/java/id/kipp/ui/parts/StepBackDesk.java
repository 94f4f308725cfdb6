package id.kipp.ui.parts;

import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.agency.Agencies;
import id.kipp.edition.Editions;
import id.kipp.judging.StepBacks;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a page of conflicts of interest works with. */
@Component
public record StepBackDesk(
        StepBacks stepBacks,
        Agencies agencies,
        Editions editions,
        Accounts accounts,
        CurrentActor current,
        Clock clock) {}
