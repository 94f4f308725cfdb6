package id.kipp.edition;

import id.kipp.account.Chairs;
import id.kipp.kernel.AccountId;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whoever presides over a team of any edition, or may stand in for who does. */
@Component
class ChairsOfEditions implements Chairs {

    private final Editions editions;

    ChairsOfEditions(Editions editions) {
        this.editions = editions;
    }

    @Override
    public boolean presides(AccountId person) {
        return editions.all().stream()
                .map(Edition::team)
                .flatMap(t -> Stream.of(t.evaluationChair(), t.evaluationDeputy(), t.panelChair(), t.panelDeputy()))
                .filter(Objects::nonNull)
                .anyMatch(person::equals);
    }
}
