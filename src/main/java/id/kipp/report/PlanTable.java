package id.kipp.report;

import id.kipp.kernel.Sentences;
import id.kipp.replication.PlanFile;
import id.kipp.replication.PlanLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** An action plan on a page of its own, broad enough for all its columns. */
final class PlanTable {

    private static final Sentences SAY = PrintWording.SAY;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.of("id"));
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id"));
    private static final List<String> COLUMNS =
            List.of("no", "stage", "activity", "output", "time", "unit", "money", "risk");

    private PlanTable() {}

    /** @param heading what is taken over, by whom */
    static Markup of(String heading, List<String> about, PlanFile.ActionPlan plan) {
        var out = new Markup().raw("<div class='wide'>").element("h2", heading);
        about.forEach(a -> out.element("p class='small'", a));
        out.element(
                        "p",
                        SAY.of(
                                "paper.plan-aim",
                                plan.aim().indicator(),
                                plan.aim().before(),
                                plan.aim().target(),
                                plan.funding(),
                                days(plan.from(), plan.to())))
                .raw("<table><thead><tr>");
        COLUMNS.forEach(c -> out.element("th class='c-" + c + "'", SAY.of("paper.column." + c)));
        out.raw("</tr></thead><tbody>");
        var no = 0;
        for (var line : plan.lines()) out.raw(row(++no, line).toString());
        return out.raw("</tbody></table></div>");
    }

    private static Markup row(int no, PlanLine line) {
        var money = line.money().rupiah() == 0
                ? "–"
                : "Rp" + String.format(Locale.of("id"), "%,d", line.money().rupiah()) + " "
                        + line.money().source();
        return new Markup()
                .raw("<tr>")
                .element("td", Integer.toString(no))
                .element("td", SAY.of(line.stage().key()))
                .element("td", line.activity())
                .element("td", line.output())
                .element("td", days(line.span().from(), line.span().to()))
                .element(
                        "td",
                        line.charge().unit()
                                + (line.charge().position().isEmpty()
                                        ? ""
                                        : ", " + line.charge().position()))
                .element("td", money)
                .element("td", line.risk())
                .raw("</tr>");
    }

    static String days(LocalDate from, LocalDate to) {
        return day(from) + " – " + day(to);
    }

    /** As letters write it. */
    static String date(LocalDate day) {
        return DATE.format(day);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
