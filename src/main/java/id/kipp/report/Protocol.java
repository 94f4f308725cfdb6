package id.kipp.report;

import static id.kipp.report.PrintWording.say;

import java.time.Instant;
import java.util.List;

/** What minutes say, taken from a frozen decision and nothing else, in the order of the paper. */
record Protocol(
        String title,
        String edition,
        String group,
        Issued.Stated stated,
        List<Table> tables,
        List<Departure> departures,
        People people) {

    /** @param present by name */
    record People(List<String> present, List<Recused> recused, List<Consent> consents) {}

    /** @param of how many @param numbers of the first few of them */
    record Recused(String name, String why, int of, List<String> numbers) {}

    /** @param cluster empty where the group is one pool @param places how many are taken by rank */
    record Table(String cluster, int seats, int places, List<Row> rows) {
        long taken() {
            return rows.stream().filter(Row::taken).count();
        }
    }

    /** @param outcome what a candidate is taken as; empty for one that is not */
    record Row(
            int rank,
            String number,
            String title,
            String agency,
            String score,
            String tie,
            boolean taken,
            String outcome) {}

    record Departure(String number, String title, String what, String reason, String by, Instant at) {}

    record Consent(String name, boolean chair, Instant at) {}

    Markup markup() {
        var body = new Markup()
                .element("h1", title)
                .element("p", say("minutes.number", stated.number()))
                .element("p", say("minutes.held", edition, group, PrintWording.time(stated.decidedAt())))
                .element("p", say("minutes.sum", number(stated.candidates()), number(stated.chosen())));
        tables.forEach(t -> table(body, t));
        departures(body);
        present(body);
        recused(body);
        consents(body);
        return body;
    }

    private static void table(Markup body, Table table) {
        var name = table.cluster().isEmpty()
                ? say("minutes.one-pool")
                : PrintWording.SAY.of("agency.kind." + table.cluster());
        body.element("h2", name)
                .element("p", say("minutes.pool", number(table.seats()), number(table.places()), number(table.taken())))
                .raw("<table><thead><tr>");
        for (var head : List.of("rank", "candidate", "score", "tie", "outcome"))
            body.element("th class='" + head + "'", say("minutes." + head));
        body.raw("</tr></thead><tbody>");
        for (var row : table.rows()) {
            body.raw(row.taken() ? "<tr class='yes'>" : "<tr>")
                    .element("td class='n'", number(row.rank()))
                    .raw("<td>")
                    .text(row.title())
                    .raw("<br/><span class='small'>")
                    .text(row.number() + " · " + row.agency())
                    .raw("</span></td>")
                    .element("td class='n'", row.score())
                    .element("td", row.tie())
                    .element("td", row.outcome().isEmpty() ? say("minutes.not-taken") : row.outcome())
                    .raw("</tr>");
        }
        body.raw("</tbody></table>");
    }

    private void departures(Markup body) {
        body.element("h2", say("minutes.departures"));
        if (departures.isEmpty()) body.element("p", say("minutes.no-departures"));
        for (var d : departures) {
            body.raw("<p>")
                    .element("b", d.number())
                    .text(" " + d.title() + ": " + d.what() + ". ")
                    .text(say("minutes.reason", d.reason(), d.by(), PrintWording.time(d.at())))
                    .raw("</p>");
        }
    }

    private void present(Markup body) {
        if (people.present().isEmpty()) return; // nobody wrote it down
        body.element("h2", say("minutes.present")).element("p", String.join("; ", people.present()));
    }

    private void recused(Markup body) {
        if (people.recused().isEmpty()) return;
        body.element("h2", say("minutes.recused")).raw("<table>");
        for (var r : people.recused()) {
            var numbers = String.join(", ", r.numbers()) + (r.of() > r.numbers().size() ? ", …" : "");
            body.raw("<tr>")
                    .element("td", r.name())
                    .element("td", r.why())
                    .element("td", say("minutes.recused-of", number(r.of()), numbers))
                    .raw("</tr>");
        }
        body.raw("</table>");
    }

    private void consents(Markup body) {
        body.element("h2", say("minutes.consents")).raw("<table>");
        for (var c : people.consents()) {
            body.raw("<tr>")
                    .element("td", c.name())
                    .element("td", say(c.chair() ? "minutes.chair" : "minutes.member"))
                    .element("td", PrintWording.time(c.at()))
                    .raw("</tr>");
        }
        body.raw("</table>");
    }

    private static String number(long n) {
        return Long.toString(n);
    }
}
