package id.kipp.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe calls a serious or critical barrier on a page. */
final class Barriers {

    private static final Set<String> BAD = Set.of("serious", "critical");

    private Barriers() {}

    /** Rule and element of each. */
    static List<String> on(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // no frames here, and it spares a second page
                        .options(onlyWhatIsWrong())
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(v -> v.getImpact() != null && BAD.contains(v.getImpact()))
                        .flatMap(v -> v.getNodes().stream().map(n -> v.getId() + " " + n.getHtml()))
                        .toList();
    }

    /** Of what holds axe then tells one element a rule, instead of every one on the page. */
    private static AxeRunOptions onlyWhatIsWrong() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
