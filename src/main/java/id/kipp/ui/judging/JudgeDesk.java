package id.kipp.ui.judging;

import id.kipp.judging.Tasks;
import id.kipp.ui.parts.ApartSection;
import id.kipp.ui.parts.TeamDesk;
import org.springframework.stereotype.Component;

/** What a judge's list asks. */
@Component
record JudgeDesk(Tasks tasks, ApartSection apart, TeamDesk team) {}
