package id.kipp;

import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.matcher.ElementMatchers;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Writes down which refusals the tests of this process have provoked. */
public final class Provoked implements TestExecutionListener {

    private static final Path FOLDER = Path.of("target", "refusals");
    private static final Set<Refusal.Reason> ALL = ConcurrentHashMap.newKeySet();
    private static final AtomicBoolean WATCHED = new AtomicBoolean();

    /** Called by every refusal that is made. */
    public static void record(Refusal.Reason reason) {
        ALL.add(reason);
    }

    /** Reasons that are constants, as {@code module.ENUM.CONSTANT}, of all processes. */
    static Set<String> all() throws IOException {
        var all = new TreeSet<String>();
        if (!Files.isDirectory(FOLDER)) return all;
        try (var files = Files.list(FOLDER)) {
            for (var file : (Iterable<Path>) files::iterator) all.addAll(Files.readAllLines(file));
        }
        return all;
    }

    static String name(Enum<?> reason) {
        return reason.getDeclaringClass().getSimpleName() + "." + reason.name();
    }

    /** A plan is made for every class of tests; whoever watched anew with each would look through every class there is. */
    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        var fork = System.getProperty("kipp.test.fork");
        if (fork == null) return; // not the unit tests of the build
        if (WATCHED.compareAndSet(false, true)) watch(ByteBuddyAgent.install());
    }

    private static void watch(Instrumentation instrumentation) {
        var changed = new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
                .with(new AgentBuilder.RedefinitionStrategy.DiscoveryStrategy.Explicit(Refusal.class))
                .type(ElementMatchers.named(Refusal.class.getName()))
                .transform((builder, type, loader, module, domain) ->
                        builder.visit(Advice.to(OnRefusal.class).on(ElementMatchers.isConstructor())))
                .installOn(instrumentation);
        instrumentation.removeTransformer(
                changed); // it has done its work, and would be shown every class that is loaded
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        var fork = System.getProperty("kipp.test.fork");
        if (fork == null) return;
        try {
            Files.createDirectories(FOLDER);
            Files.write(
                    FOLDER.resolve(fork + ".txt"),
                    ALL.stream()
                            .filter(r -> r instanceof Enum<?>)
                            .map(r -> name((Enum<?>) r))
                            .sorted()
                            .collect(Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class OnRefusal {

        private OnRefusal() {}

        @Advice.OnMethodExit
        static void made(@Advice.Argument(0) Refusal.Reason reason) {
            Provoked.record(reason);
        }
    }
}
