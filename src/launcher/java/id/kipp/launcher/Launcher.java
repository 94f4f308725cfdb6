package id.kipp.launcher;

/**
 * The first class of the jar. It is compiled for Java 8 so that an old Java can still read it and say, in a sentence, what is
 * needed, instead of failing on the first newer class with a stack trace.
 */
public final class Launcher {

    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] arguments) throws Throwable {
        String version = System.getProperty("java.specification.version");
        if (major(version) < NEEDED) {
            System.err.println(sentence(arguments, version));
            System.exit(2);
        }
        try {
            Class.forName("org.springframework.boot.loader.launch.JarLauncher")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (java.lang.reflect.InvocationTargetException wrapped) {
            throw wrapped.getCause();
        }
    }

    private static int major(String version) {
        String afterOne = version.startsWith("1.") ? version.substring(2) : version; // 1.8 was the name of 8
        return Integer.parseInt(afterOne.split("\\.")[0]);
    }

    private static String sentence(String[] arguments, String version) {
        boolean english = String.join(" ", arguments).matches(".*--lang[ =]en\\b.*");
        return english
                ? "KIPP needs Java " + NEEDED + " or newer; this is Java " + version + "."
                : "KIPP memerlukan Java " + NEEDED + " atau yang lebih baru; yang dipakai sekarang Java " + version
                        + ".";
    }
}
