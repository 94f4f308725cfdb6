package id.kipp.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HubPlansTest extends HubPlay implements Refusals {

    private static final int YEAR = TODAY.getYear();

    @Test
    void the_usual_calendar_is_one_activity_a_kind_in_its_month() {
        hubs.enter(one, "31");
        var planned = plans.plan(one, plans.of(one, "31", YEAR), plans.usual(one, YEAR));
        assertThat(planned.items()).extracting(PlanItem::kind).containsExactly(PlanKind.values());
        assertThat(plans.of(one, "31", YEAR).items()).isEqualTo(planned.items());
        assertThat(plans.of(one, "31", YEAR - 1).items()).isEmpty();
    }

    @Test
    void the_calendar_file_has_an_event_an_activity_and_lines_that_others_read() {
        hubs.enter(one, "32");
        var says = "Forum; alih pengetahuan, pertama\\kedua: pemilik dan penerap inovasi dari seluruh kabupaten é";
        var item =
                new PlanItem(PlanKind.TRANSFER, says, "Biro", LocalDate.of(YEAR, 3, 1), LocalDate.of(YEAR, 3, 2), null);
        plans.plan(one, plans.of(one, "32", YEAR), List.of(item));
        var file = plans.calendar(one, "32", YEAR);
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file).contains("DTSTART;VALUE=DATE:" + YEAR + "0301", "DTEND;VALUE=DATE:" + YEAR + "0303");
        assertThat(file.split("\r\n")).allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", ""))
                .contains(
                        "SUMMARY:Forum\\; alih pengetahuan\\, pertama\\\\kedua: pemilik", "UID:32-" + YEAR + "-0@kipp");
    }

    @Test
    void an_activity_lies_in_its_year_in_order_and_is_not_done_before_it_can_be() {
        hubs.enter(one, "33");
        var seen = plans.of(one, "33", YEAR);
        var first = LocalDate.of(YEAR, 1, 1);
        for (var bad : List.of(
                new PlanItem(PlanKind.PLAN, "Rencana", "", first.plusDays(1), first, null),
                new PlanItem(PlanKind.PLAN, "Rencana", "", first, first.plusYears(1), null),
                new PlanItem(PlanKind.PLAN, "Rencana", "", first, first, TODAY.plusDays(1))))
            assertRefused(HubRefusal.BAD_PLAN, () -> plans.plan(one, seen, List.of(bad)));
        var good = new PlanItem(PlanKind.PLAN, "Rencana", "", first, first, null);
        assertRefused(HubRefusal.TOO_MANY, () -> plans.plan(one, seen, Collections.nCopies(HubYear.ITEMS + 1, good)));
        assertRefused(HubRefusal.BAD_YEAR, () -> plans.of(one, "33", YEAR + 6));
        assertRefused(HubRefusal.UNKNOWN, () -> plans.of(one, "00", YEAR));
        assertThat(good.isLate(first.plusDays(1))).isTrue();
        assertThat(good.isLate(first)).isFalse();
    }
}
