package id.kipp.assignment;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What people have stepped back from; who may say so, and what follows for their work, is for the modules above. */
@Component
public class DisclosureStore {

    static final String NAME = "disclosures";

    private final Aggregates<Disclosure> all;

    DisclosureStore(Outbox outbox) {
        this.all = outbox.aggregates(NAME, Disclosure.class, "disclosure").index("edition");
    }

    public Optional<Disclosure> find(String id) {
        return all.find(id);
    }

    /** Also what was taken back, last first. */
    public List<Disclosure> in(EditionId edition) {
        return in(new Document("edition", edition));
    }

    public List<Disclosure> of(AccountId who, EditionId edition) {
        return in(new Document("edition", edition).append("who", who));
    }

    /** @throws id.kipp.kernel.Stale when somebody else was first */
    public Disclosure save(Disclosure next) {
        return all.save(next);
    }

    private List<Disclosure> in(Document which) {
        var found = all.collection().find(which).into(new ArrayList<Disclosure>());
        found.sort(
                java.util.Comparator.comparing((Disclosure d) -> d.said().at()).reversed());
        return found;
    }
}
