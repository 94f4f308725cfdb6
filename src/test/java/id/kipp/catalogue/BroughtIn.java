package id.kipp.catalogue;

import static id.kipp.account.AccountFixture.actor;

import id.kipp.kernel.Role;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;

/** Innovations of earlier years in the catalogue, and the words they are found by. */
public final class BroughtIn {

    private BroughtIn() {}

    public static void one(ListableBeanFactory context, String title) {
        var owner = new Earlier.Owner(null, "Pemerintah Kota Bitung", "KOTA", "");
        context.getBean(Publishing.class)
                .bringIn(
                        actor(Role.SECRETARIAT),
                        List.of(new Earlier(2019, "TOP_99", "", title, owner, "", "", "sumber")));
    }

    /** Both mean the same to the search from now on. */
    public static void sameWords(ListableBeanFactory context, String one, String another) {
        var words = context.getBean(Vocabulary.class);
        var secretary = actor(Role.SECRETARIAT);
        var now = words.get(secretary);
        words.change(secretary, now, now.text() + "\n" + one + ", " + another + "\n");
    }
}
