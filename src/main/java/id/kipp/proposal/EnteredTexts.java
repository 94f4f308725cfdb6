package id.kipp.proposal;

import id.kipp.edition.EditionId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The texts of what is entered, for indexes that are made of them; who may see them is said where they are shown. */
@Component
public class EnteredTexts {

    private static final int FEW = 100; // of whole texts

    private final EnteredStore store;

    EnteredTexts(EnteredStore store) {
        this.store = store;
    }

    /**
     * One of them, as it is frozen.
     *
     * @param text of all its sections
     * @param origins catalogue numbers of what it says it replicates
     */
    public record Entered(
            ProposalId id, EditionId edition, String title, String institution, String text, List<String> origins) {}

    /** Those among them that are entered now. */
    public List<Entered> of(Collection<ProposalId> ids) {
        return store.enteredTexts(ids);
    }

    /** All of them, some at a time. */
    public void each(Consumer<List<Entered>> told) {
        var ids = store.enteredIds();
        for (var from = 0; from < ids.size(); from += FEW)
            told.accept(store.enteredTexts(ids.subList(from, Math.min(ids.size(), from + FEW))));
    }
}
