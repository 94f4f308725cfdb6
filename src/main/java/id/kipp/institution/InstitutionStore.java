package id.kipp.institution;

import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Those a person has said something about; the others are as they came. */
@Component
class InstitutionStore {

    private final Aggregates<Institution> institutions;

    InstitutionStore(Outbox outbox) {
        this.institutions = outbox.aggregates("institutions", Institution.class, "institution");
    }

    Optional<Institution> find(String id) {
        return institutions.find(id);
    }

    /** Some, as many as people have touched. */
    List<Institution> all() {
        return institutions.collection().find().into(new ArrayList<>());
    }

    Institution save(Institution next) {
        return institutions.save(next, () -> new Refusal(InstitutionRefusal.NAME_TAKEN, next.name()));
    }
}
