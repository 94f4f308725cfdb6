package id.kipp.ui.parts;

import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.judging.Sheets;
import id.kipp.judging.Tasks;
import id.kipp.novelty.Novelty;
import id.kipp.proposal.Proposals;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the page of a sheet asks. */
@Component
public record SheetDesk(
        Sheets sheets,
        Tasks tasks,
        Proposals proposals,
        Editions editions,
        Novelty novelty,
        CurrentActor current,
        Clock clock) {}
