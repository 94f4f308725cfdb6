package id.kipp.ui.parts;

import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.objection.Cases;
import id.kipp.proposal.Proposals;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the pages of cases ask. */
@Component
public record CaseDesk(
        Cases cases, Proposals proposals, Editions editions, Accounts accounts, CurrentActor current, Clock clock) {}
