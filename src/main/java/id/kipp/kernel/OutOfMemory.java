package id.kipp.kernel;

import java.util.function.IntConsumer;

/**
 * Where memory has run out some are answered and others are not, and nobody knows what was left undone: the process ends at once,
 * so that whatever started it starts it anew, also where the JVM was not told to ({@code -XX:+ExitOnOutOfMemoryError}).
 */
public final class OutOfMemory {

    /** What the JVM's own switch ends with. */
    static final int CODE = 3;

    private static final int CAUSES = 8;

    private OutOfMemory() {}

    /** What no thread of its own caught counts as well. */
    public static void endsTheProcess() {
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            end(thrown);
            if (before != null) before.uncaughtException(thread, thrown);
            else thread.getThreadGroup().uncaughtException(thread, thrown);
        });
    }

    /** Ends the process if that is what was thrown, or what led to it; nothing else is done about it. */
    public static void end(Throwable thrown) {
        end(thrown, Runtime.getRuntime()::halt);
    }

    static void end(Throwable thrown, IntConsumer halt) {
        var cause = thrown;
        for (int i = 0; cause != null && i < CAUSES; i++, cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                halt.accept(CODE);
                return;
            }
        }
    }
}
