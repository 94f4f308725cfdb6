package id.kipp.auditexport;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who was given a place to judge: of the team, once, at an entry; a place that was given stays on record. */
final class PlaceCheck extends RecordCheck {

    private final Map<List<String>, List<Row>> before = new HashMap<>();

    PlaceCheck(LogFindings findings, EditionLog log) {
        super(findings, log, LogFile.ASSIGNMENTS);
    }

    @Override
    void look(Row row, Says says) {
        var proposal = row.text("proposal");
        var round = log.round(row);
        var places = row.rows("places");
        var line = log.line(row);
        var seen = before.put(List.of(round, proposal), places);
        var earlier = seen == null ? List.<Row>of() : seen;
        var subject = "assignment:" + proposal + (row.has("round") ? "/" + round : "");
        says.where(!line.subject().equals(subject) || line.version() != row.number("version"), "verify.other-said");
        says.where(log.submitted(proposal).isEmpty() || !log.rules.rounds().containsKey(round), "verify.no-entry");
        says.where(
                EditionLog.hasDoubles(places.stream()
                        .filter(p -> p.isNull("ended"))
                        .map(p -> p.text("evaluator"))
                        .toList()),
                "verify.two-places");
        says.where(
                !follow(earlier, places) || !places.stream().allMatch(p -> isTimely(p, line.at())),
                "verify.places-not-following");
        var given = places.stream()
                .skip(earlier.size())
                .map(p -> p.text("evaluator"))
                .collect(toSet());
        says.where(
                !log.people.on(log.benches.round(round).teams(), line.at()).containsAll(given), "verify.not-of-team");
    }

    private static boolean follow(List<Row> earlier, List<Row> places) {
        if (places.size() < earlier.size()) return false;
        for (int i = 0; i < earlier.size(); i++) {
            var old = earlier.get(i);
            var now = places.get(i);
            if (!isSame(old, now, "evaluator") || !isSame(old, now, "since")) return false;
            if (!old.isNull("ended") && !(isSame(old, now, "ended") && isSame(old, now, "until"))) return false;
        }
        return true;
    }

    private static boolean isSame(Row one, Row other, String field) {
        return !other.isNull(field) && one.text(field).equals(other.text(field));
    }

    private static boolean isTimely(Row place, String at) {
        if (place.isNull("ended") != place.isNull("until")) return false;
        var until = place.isNull("until") ? at : place.text("until");
        return place.text("since").compareTo(until) <= 0 && until.compareTo(at) <= 0;
    }
}
