package id.kipp.ui.parts;

import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Pacts;
import id.kipp.decision.DecisionCertainty;
import id.kipp.decision.Decisions;
import id.kipp.edition.Editions;
import id.kipp.judging.StepBacks;
import id.kipp.report.Minutes;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a page of decisions works with. */
@Component
public record DecisionDesk(
        Decisions decisions,
        DecisionCertainty certainty,
        StepBacks stepBacks,
        Minutes minutes,
        Editions editions,
        Accounts accounts,
        Pacts pacts,
        CurrentActor current,
        Clock clock) {}
