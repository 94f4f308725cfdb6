package id.kipp.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a reader child is started: this JVM's own {@code java}, little memory, no way out, none of our secrets. */
record ChildCommand(ReadingSettings settings, Class<?> main) {

    /** The child's environment: what a JVM needs to run, and nothing that names a database or a password. */
    private static final Set<String> KEPT = Set.of("PATH", "HOME", "LANG", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR");

    Process start(Path folder) throws IOException {
        var builder = new ProcessBuilder(line(folder)).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> !KEPT.contains(name.toUpperCase(Locale.ROOT)));
        builder.environment().put("LC_ALL", "C.UTF-8"); // file names are UTF-8, whatever the server's own locale is
        builder.redirectError(ProcessBuilder.Redirect.DISCARD); // what parsers grumble about may quote the file
        return builder.start();
    }

    private List<String> line(Path folder) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "-Xmx" + settings.memoryMegabytes() + "m",
                "-XX:+UseSerialGC",
                // The optimising compiler waits for what is really hot: else the first hundred files cost twice the
                // processor
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:Tier4MinInvocationThreshold=20000",
                "-XX:Tier4CompileThreshold=150000",
                "-XX:Tier4BackEdgeThreshold=400000",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr", // or its last words would be taken for an answer
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                // no document has any business fetching anything
                "-Dhttp.proxyHost=127.0.0.1",
                "-Dhttp.proxyPort=9",
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=9",
                "-Dhttp.nonProxyHosts=",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet="));
        line.addAll(ClassPath.forChild(main));
        return line;
    }
}
