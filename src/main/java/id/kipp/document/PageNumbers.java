package id.kipp.document;

import java.util.ArrayList;
import java.util.List;

/** Page numbers as people say them: {@code 2–22, 24}; of many separate ones the first, and that there are more. */
final class PageNumbers {

    private static final int MOST = 12;

    private PageNumbers() {}

    /** @param pages ascending */
    static String of(List<Integer> pages) {
        var said = new ArrayList<String>();
        for (int from = 0; from < pages.size(); ) {
            int to = from;
            while (to + 1 < pages.size() && pages.get(to + 1) == pages.get(to) + 1) to++;
            if (said.size() == MOST) {
                said.add("…");
                break;
            }
            said.add(from == to ? pages.get(from).toString() : pages.get(from) + "–" + pages.get(to));
            from = to + 1;
        }
        return String.join(", ", said);
    }
}
