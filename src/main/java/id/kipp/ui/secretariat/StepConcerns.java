package id.kipp.ui.secretariat;

import com.vaadin.flow.component.UI;
import id.kipp.account.Accounts;
import id.kipp.agency.Agencies;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.edition.Unfinished;
import id.kipp.kernel.Actor;
import id.kipp.ui.kit.FewNames;
import id.kipp.ui.kit.Numbers;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom a change of a step concerns, in sentences: what is in work in it, and whose it is. */
@Component
class StepConcerns {

    private final Editions editions;
    private final Accounts accounts;
    private final Agencies agencies;

    StepConcerns(Editions editions, Accounts accounts, Agencies agencies) {
        this.editions = editions;
        this.accounts = accounts;
        this.agencies = agencies;
    }

    /** Empty where nothing is in work. */
    List<String> of(Actor actor, Edition edition, Step step) {
        return editions.unfinished(actor, edition, step).stream()
                .map(this::says)
                .toList();
    }

    private String says(Unfinished work) {
        var sentence = UI.getCurrent()
                .getTranslation("unfinished." + work.what(), Numbers.here().whole(work.count()), work.count());
        var names = Stream.concat(
                        agencies.names(work.agencies()).values().stream(),
                        accounts.names(work.people()).values().stream())
                .sorted()
                .toList();
        return FewNames.after(sentence, names, names.size());
    }
}
