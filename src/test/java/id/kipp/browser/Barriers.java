package id.kipp.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe calls a serious or critical barrier on a page. */
final class Barriers {

    private static final List<String> BAD = List.of("serious", "critical");

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

    /** Of what holds axe then tells one element a rule, instead of every one on the page. */
    private static final String RUN =
            """
            async ([bad, without, besides]) => {
              const rules = Object.fromEntries([...without, ...besides].map(id => [id, { enabled: besides.includes(id) }]));
              const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
              return violations.filter(v => !bad.length || bad.includes(v.impact))
                .flatMap(v => v.nodes.map(n => v.id + ' ' + n.html));
            }""";

    private static final String AXE = axe();

    private Barriers() {}

    /** Rule and element of each. */
    static List<String> on(Page page) {
        return found(page, BAD, MILD, List.of());
    }

    /** As {@link #on}, of any level. */
    static List<String> all(Page page) {
        return found(page, List.of(), List.of(), List.of());
    }

    /** As {@link #all}, with the rule that is off unless it is asked for: whether what is pressed is large enough. */
    static List<String> everyRule(Page page) {
        return found(page, List.of(), List.of(), List.of("target-size"));
    }

    /** A page keeps axe for the screens it shows one after the other: reading it takes as long as looking. */
    @SuppressWarnings("unchecked")
    private static List<String> found(Page page, List<String> bad, List<String> without, List<String> besides) {
        if (!(boolean) page.evaluate("() => typeof axe === 'object'")) page.evaluate(AXE);
        return (List<String>) page.evaluate(RUN, List.of(bad, without, besides));
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
