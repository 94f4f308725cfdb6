package id.kipp.edition;

import id.kipp.audit.Canonical;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of one edition, as data. Frozen at the first submission.
 *
 * @param correctionDays how long unit and agency have to correct what screening returned
 * @param tieBreaks rungs from the top: {@code criterion:<section>}, {@code new_face}, {@code disadvantaged}
 * @param secondPersonHours how long a change that needs a second person waits for one
 * @param defaults paths of settings nobody has decreed: our labelled defaults
 */
public record Constitution(
        int year,
        Text name,
        Text theme,
        List<Instrument> instruments,
        List<Category> categories,
        List<Group> groups,
        Map<String, Form> forms,
        Desk desk,
        NominationRule nomination,
        List<Seats> seats,
        PanelRule panel,
        int objectionDays,
        int correctionDays,
        List<Tier> tiers,
        Text finalistTitle,
        List<String> tieBreaks,
        List<CalendarStep> calendar,
        List<ScreeningItem> screening,
        List<String> defaults,
        ConflictRule conflicts,
        int secondPersonHours) {

    /** @throws Refusal {@code edition.inconsistent} naming what does not add up */
    public Constitution {
        for (var group : groups) {
            if (!forms.containsKey(group.form())) throw new Refusal(EditionRefusal.NO_FORM, group.label());
            if (seats.stream().noneMatch(s -> s.group().equals(group.key())))
                throw new Refusal(EditionRefusal.NO_SEATS, group.label());
        }
        for (var form : forms.values()) {
            var sum = form.sections().stream().mapToInt(Section::weight).sum();
            if (sum != 100) throw new Refusal(EditionRefusal.WEIGHTS, sum);
        }
        var panelSum = panel.criteria().stream().mapToInt(Criterion::weight).sum();
        if (panelSum != 100) throw new Refusal(EditionRefusal.WEIGHTS, panelSum);
    }

    /** The same rules with other seats and another rule for the panel. */
    public Constitution with(List<Seats> otherSeats, PanelRule otherPanel) {
        return new Constitution(
                year,
                name,
                theme,
                instruments,
                categories,
                groups,
                forms,
                desk,
                nomination,
                otherSeats,
                otherPanel,
                objectionDays,
                correctionDays,
                tiers,
                finalistTitle,
                tieBreaks,
                calendar,
                screening,
                defaults,
                conflicts,
                secondPersonHours);
    }

    public Duration correction() {
        return Duration.ofDays(correctionDays);
    }

    public Group group(String key) {
        return groups.stream()
                .filter(g -> g.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(EditionRefusal.UNKNOWN_GROUP, key));
    }

    public Form form(String group) {
        return forms.get(group(group).form()) instanceof Form form
                ? form
                : forms.values().iterator().next();
    }

    Map<String, Object> facts() {
        return Map.of(
                "year",
                year,
                "groups",
                groups.stream().map(this::facts).toList(),
                "panel",
                panel.criteria().stream()
                        .map(c -> Map.of("criterion", c.key(), "weight", c.weight()))
                        .toList(),
                "deskWeight",
                panel.deskWeight(),
                "ladder",
                tieBreaks,
                "nomination",
                nomination,
                "desk",
                desk.facts(),
                "rulesSha256",
                Canonical.sha256(Canonical.json(this)));
    }

    private Map<String, Object> facts(Group group) {
        var places = seats(group.key());
        return Map.of(
                "group",
                group.key(),
                "rubric",
                form(group.key()).scored().stream()
                        .map(s -> Map.of("criterion", s.key(), "weight", s.weight()))
                        .toList(),
                "seats",
                Map.of(
                        "finalists", places.finalists(),
                        "winners", places.winners(),
                        "minimumPerCluster", places.minimumPerCluster()),
                "tiers",
                tiers(group.key()).stream().map(Tier::key).toList());
    }

    public Optional<Category> category(String key) {
        return categories.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    public Seats seats(String group) {
        return seats.stream()
                .filter(s -> s.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new Refusal(EditionRefusal.UNKNOWN_GROUP, group));
    }

    public List<Tier> tiers(String group) {
        return tiers.stream().filter(t -> t.group().equals(group)).toList();
    }

    /** How old, in months, an innovation of this group and category must be when submission closes. */
    public int minAgeMonths(String group, String category) {
        return category(category).map(Category::minAgeMonths).orElseGet(() -> group(group)
                .minAgeMonths());
    }
}
