package id.kipp.demo;

import id.kipp.account.Actors;
import id.kipp.catalogue.CaseFilling;
import id.kipp.catalogue.CaseMedia;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.Cost;
import id.kipp.catalogue.Effort;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.HelpDesk;
import id.kipp.catalogue.KeyFigure;
import id.kipp.catalogue.Measure;
import id.kipp.catalogue.PublicPicture;
import id.kipp.catalogue.Pulse;
import id.kipp.catalogue.Reuse;
import id.kipp.catalogue.Running;
import id.kipp.catalogue.Scheme;
import id.kipp.catalogue.StopReason;
import id.kipp.catalogue.Tale;
import id.kipp.catalogue.Theme;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Cases of some innovations: what public sources say, and what is invented, which says so. */
@DemoPart
class DemoCases {

    private final CaseFilling filling;
    private final Actors actors;

    DemoCases(CaseFilling filling, Actors actors) {
        this.filling = filling;
        this.actors = actors;
    }

    void fill(List<Entry> entries) {
        var actor = actors.system("demo", Role.SECRETARIAT);
        var known = new ArrayList<CaseFilling.Known>();
        for (var row : DemoTables.of("cases.csv"))
            entries.stream()
                    .filter(e -> e.text().title().equals(row.get("title")))
                    .findFirst()
                    .ifPresent(e -> known.add(new CaseFilling.Known(e.id(), text(actor, e.id(), row), pulse(row))));
        filling.bringIn(actor, known);
    }

    private static Pulse pulse(CSVRecord row) {
        var checked = row.get("checked");
        var at = checked.isEmpty()
                ? null
                : LocalDate.parse(checked).atStartOfDay(ZoneOffset.UTC).toInstant();
        var updated = at == null ? Instant.parse("2026-01-05T00:00:00Z") : at;
        return new Pulse(
                Running.valueOf(row.get("running")),
                row.get("why").isEmpty() ? null : StopReason.valueOf(row.get("why")),
                at,
                updated,
                null);
    }

    private CaseText text(Actor actor, EntryId id, CSVRecord row) {
        return new CaseText(
                new Tale(
                        row.get("problem"),
                        row.get("for_whom"),
                        row.get("does"),
                        row.get("changed"),
                        row.get("not_for")),
                DemoTables.list(row.get("figures")).stream()
                        .map(DemoCases::figure)
                        .toList(),
                new Effort(
                        cost(row.get("cost_start")),
                        cost(row.get("cost_year")),
                        row.get("staff"),
                        row.get("first_result"),
                        row.get("outside")),
                new Reuse(
                        DemoTables.list(row.get("prerequisites")),
                        DemoTables.list(row.get("core")),
                        DemoTables.list(row.get("adaptable"))),
                new CaseMedia(
                        "",
                        DemoTables.list(row.get("pictures")).stream()
                                .map(p -> picture(actor, id, p))
                                .toList(),
                        List.of()),
                new HelpDesk(
                        row.get("help_role"),
                        row.get("help_unit"),
                        row.get("help_days").isEmpty() ? 0 : Integer.parseInt(row.get("help_days"))),
                DemoTables.list(row.get("themes")).stream()
                        .map(t -> t.split(":", 2))
                        .map(t -> new Theme(Scheme.valueOf(t[0]), t[1]))
                        .toList());
    }

    private static KeyFigure figure(String cell) {
        var of = cell.split("\\|", -1);
        return new KeyFigure(of[0], of[1], new Measure(of[2], year(of[3])), new Measure(of[4], year(of[5])), of[6]);
    }

    private static int year(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static @Nullable Cost cost(String cell) {
        if (cell.isEmpty()) return null;
        var of = cell.split("\\|", -1);
        var sums = of[0].split("-");
        return new Cost(Long.parseLong(sums[0]), Long.parseLong(sums[1]), year(of[1]), of[2]);
    }

    private PublicPicture picture(Actor actor, EntryId id, String cell) {
        var of = cell.split("\\|", -1);
        var file = Objects.requireNonNull(DemoCases.class.getResourceAsStream("/demo/" + of[1]), of[1]);
        var taken = filling.attach(actor, id, of[1], file, true);
        return new PublicPicture(PublicPicture.Shows.valueOf(of[0]), taken.id(), of[2]);
    }
}
