package id.kipp.browser;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What axe calls a serious or critical barrier on a page. */
final class Barriers {

    private static final Set<String> BAD = Set.of("serious", "critical");

    /** What axe rates lower is not asked for: rules have one rating each, and looking for landmarks takes its time. */
    private static final List<String> MILD = List.of(
            "aria-allowed-role",
            "aria-deprecated-role",
            "empty-heading",
            "empty-table-header",
            "focus-order-semantics",
            "form-field-multiple-labels",
            "heading-order",
            "html-xml-lang-mismatch",
            "image-redundant-alt",
            "landmark-banner-is-top-level",
            "landmark-complementary-is-top-level",
            "landmark-contentinfo-is-top-level",
            "landmark-main-is-top-level",
            "landmark-no-duplicate-banner",
            "landmark-no-duplicate-contentinfo",
            "landmark-no-duplicate-main",
            "landmark-one-main",
            "landmark-unique",
            "meta-viewport",
            "meta-viewport-large",
            "no-autoplay-audio",
            "page-has-heading-one",
            "presentation-role-conflict",
            "region",
            "scope-attr-valid",
            "server-side-image-map",
            "skip-link",
            "table-duplicate-name");

    private Barriers() {}

    /** Rule and element of each. */
    static List<String> on(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // no frames here, and it spares a second page
                        .options(onlyWhatIsWrong())
                        .disableRules(MILD)
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(v -> v.getImpact() != null && BAD.contains(v.getImpact()))
                        .flatMap(v -> v.getNodes().stream().map(n -> v.getId() + " " + n.getHtml()))
                        .toList();
    }

    /** As {@link #on}, of any level. */
    static List<String> all(Page page) {
        return found(page, onlyWhatIsWrong());
    }

    /** As {@link #all}, with the rule that is off unless it is asked for: whether what is pressed is large enough. */
    static List<String> everyRule(Page page) {
        var options = onlyWhatIsWrong();
        var size = new AxeRuleOptions();
        size.setEnabled(true);
        options.setRules(Map.of("target-size", size));
        return found(page, options);
    }

    private static List<String> found(Page page, AxeRunOptions options) {
        return new AxeBuilder(page)
                .setLegacyMode(true).options(options).analyze().getViolations().stream()
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
