package id.kipp.source;

import id.kipp.institution.Match;
import id.kipp.institution.NameGiven;
import id.kipp.institution.WhoIsWho;
import java.util.HashMap;
import java.util.Map;

/** How a record that was not known stands: whose it is, and whether another tells of the same. */
final class Assessor {

    private final Register register;
    private final WhoIsWho who;
    private final Twins twins;
    private final Map<NameGiven, Match> known = new HashMap<>();

    Assessor(Register register, WhoIsWho who, Twins twins) {
        this.register = register;
        this.who = who;
        this.twins = twins;
    }

    Register register() {
        return register;
    }

    /** From then on it is one of those that others are held against. */
    RecordStanding first(Innovation told) {
        var match = match(told);
        if (!(match instanceof Match.Known one)) return RecordStanding.unknown();
        var institution = one.institution().id();
        var features = features(told);
        var twin = twins.of(institution, features);
        twins.put(institution, features);
        return twin.map(t -> RecordStanding.doubleOf(institution, t.record())).orElse(RecordStanding.open(institution));
    }

    /** What a person has said stays, unless it is another institution's now; what waited is looked at anew. */
    RecordStanding again(SourceRecord seen, Innovation told) {
        var before = seen.standing();
        if (before.state() == RecordStanding.State.DISMISSED) return before;
        var features = features(told);
        if (before.institution() != null) twins.drop(before.institution(), seen.id());
        var now = now(seen, told, features);
        var twin = now.state() == RecordStanding.State.MERGED ? now.twin() : null;
        if (now.institution() != null) twins.put(now.institution(), twin == null ? features : features.toldBy(twin));
        return now;
    }

    private RecordStanding now(SourceRecord seen, Innovation told, Features features) {
        var before = seen.standing();
        if (before.state() == RecordStanding.State.MERGED) return before;
        if (!(match(told) instanceof Match.Known one))
            return before.institution() != null && seen.told().owner().equals(told.owner())
                    ? before
                    : RecordStanding.unknown();
        var institution = one.institution().id();
        if (seen.isOpen()) return RecordStanding.open(institution);
        return twins.of(institution, features)
                .map(t -> RecordStanding.doubleOf(institution, t.record()))
                .orElse(RecordStanding.open(institution));
    }

    private Match match(Innovation told) {
        return known.computeIfAbsent(told.owner(), who::match);
    }

    private Features features(Innovation told) {
        return Features.of(SourceRecord.id(register, told.id()), register, told.year(), told.title(), told.text());
    }
}
