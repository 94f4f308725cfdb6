package id.kipp.second;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import id.kipp.store.NotOnASecondServer;
import id.kipp.store.TestStore;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What is run on the server that {@code -Dspring.mongodb.uri} names, in a process of its own: every test class with a store of
 * its own that does not say why it may not, and a story from the first draft to the catalogue's pages; or the demo.
 */
final class OnSecondServer implements TestExecutionListener {

    private static final String STORY = "id.kipp.site.CataloguePagesTest#"
            + "an_entry_is_found_by_its_words_and_the_first_link_of_its_line_is_its_page";

    private final Map<String, Long> began = new ConcurrentHashMap<>();
    private int passed;
    private int failed;

    private OnSecondServer() {}

    /** @param what {@code demo} for the demo alone */
    public static void main(String[] what) {
        var selected = new ArrayList<DiscoverySelector>();
        if (List.of(what).contains("demo")) selected.add(selectClass(DemoFilled.class));
        else {
            stores().forEach(test -> selected.add(selectClass(test)));
            selected.add(selectMethod(STORY));
        }
        var run = new OnSecondServer();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selected)
                                .build(),
                        run);
        System.out.println("second server: " + run.passed + " tests held, " + run.failed + " did not");
        System.out.flush();
        Runtime.getRuntime().halt(run.failed == 0 && run.passed > 0 ? 0 : 1);
    }

    private static List<Class<?>> stores() {
        return ReflectionSupport.findAllClassesInPackage(
                "id.kipp", OnSecondServer::hasAStore, name -> name.endsWith("Test"));
    }

    private static boolean hasAStore(Class<?> test) {
        return !Modifier.isAbstract(test.getModifiers())
                && (test.isAnnotationPresent(NotOnASecondServer.class)
                        || Arrays.stream(test.getDeclaredFields()).anyMatch(f -> f.getType() == TestStore.class));
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        began.put(test.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        System.out.println("second server: not " + test.getLegacyReportingName() + ": "
                + reason.lines().findFirst().orElse(""));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var held = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        if (!held) {
            failed++;
            System.out.println("second server: FAILED " + test.getLegacyReportingName());
            result.getThrowable().ifPresent(e -> e.printStackTrace(System.out));
        } else if (test.isTest()) passed++;
        else if (test.getLegacyReportingName().startsWith("id.kipp"))
            System.out.println("second server: " + test.getLegacyReportingName() + " "
                    + (System.nanoTime() - began.get(test.getUniqueId())) / 1_000_000 + " ms");
    }
}
