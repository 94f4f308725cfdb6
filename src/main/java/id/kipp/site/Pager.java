package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The pages of a list, by the parameter {@code hal}. */
final class Pager {

    private static final String NAME = "hal";
    private static final int AROUND = 2;
    private static final int DIGITS = 9; // no list has as many pages

    private Pager() {}

    /** The page asked for, 1 where none is. @throws Unread where it is no number @throws Missing where it is beyond all */
    static int number(Visit visit) {
        var asked = visit.one(NAME).orElse("1");
        if (!asked.matches("-?[0-9]+")) throw new Unread(NAME);
        if (asked.length() > DIGITS) throw new Missing();
        return Integer.parseInt(asked);
    }

    /** @throws Missing where there is no such page */
    static void requireIn(int number, int total, int size) {
        if (number < 1 || number > 1 && number > pages(total, size)) throw new Missing();
    }

    static Html of(Visit visit, int number, int total, int size) {
        var last = pages(total, size);
        if (last < 2) return Html.NOTHING;
        var shown = new TreeSet<Integer>(List.of(1, last));
        for (var n = number - AROUND; n <= number + AROUND; n++) if (n > 1 && n < last) shown.add(n);
        return el(
                "nav.pager",
                at("aria-label", visit.say("site.pages")),
                shown.stream().flatMap(n -> step(visit, n, number, shown.contains(n - 1))),
                number < last
                        ? el("a", at("href", to(visit, number + 1)), at("rel", "next"), visit.say("site.next"))
                        : null);
    }

    private static Stream<Html> step(Visit visit, int n, int number, boolean follows) {
        var here = n == number
                ? el("b", at("aria-current", "page"), n)
                : el("a", at("href", to(visit, n)), at("aria-label", visit.say("site.page", n)), n);
        return follows || n == 1 ? Stream.of(here) : Stream.of(el("span", "…"), here);
    }

    private static String to(Visit visit, int n) {
        var asked = new HashMap<>(visit.asked());
        if (n == 1) asked.remove(NAME);
        else asked.put(NAME, List.of(Integer.toString(n)));
        return visit.to(visit.path() + Visit.query(asked));
    }

    private static int pages(int total, int size) {
        return (total + size - 1) / size;
    }
}
