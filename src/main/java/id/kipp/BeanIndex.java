package id.kipp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.index.CandidateComponentsIndex;
import org.springframework.context.index.CandidateComponentsIndexLoader;
import org.springframework.stereotype.Component;

/**
 * Tells Spring which of our classes may be beans, so that it need not take all of them apart: those in whose bytes an
 * annotation is named that makes one, or one of our own that stands for it. Spring decides about these as it always does.
 */
final class BeanIndex implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String ROOT = "id.kipp";

    private static final String FOLDER = ROOT.replace('.', '/');
    private static final String CLASS = ".class";

    /** As a class file names an annotation. */
    private static final List<String> MAKE_BEANS = List.of(
            "Lorg/springframework/stereotype/",
            "Lorg/springframework/context/annotation/Configuration;",
            "Lorg/springframework/boot/context/properties/ConfigurationProperties;",
            "Lcom/vaadin/flow/spring/annotation/SpringComponent;");

    /** As it names what every annotation is. */
    private static final String ANNOTATION = "java/lang/annotation/Annotation";

    /** What a test looks for that says of no class what to start. */
    private static final String APPLICATION = "Lorg/springframework/boot/autoconfigure/SpringBootApplication;";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var loader = Objects.requireNonNull(context.getClassLoader());
        var known = CandidateComponentsIndexLoader.loadIndex(loader);
        if (known == null || !known.hasScannedPackage(ROOT))
            CandidateComponentsIndexLoader.addIndex(loader, of(loader));
    }

    /** A class by its name, and its bytes as letters. */
    private record Read(String name, String bytes) {

        static Read of(String file, InputStream bytes) throws IOException {
            var name = file.substring(0, file.length() - CLASS.length());
            return new Read(name, new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1));
        }

        boolean names(List<String> annotations) {
            return annotations.stream().anyMatch(bytes::contains);
        }
    }

    static CandidateComponentsIndex of(ClassLoader loader) {
        var all = new ArrayList<Read>();
        try {
            for (var root : Collections.list(loader.getResources(FOLDER))) {
                if ("file".equals(root.getProtocol())) fromFolder(Path.of(URI.create(root.toString())), all);
                else fromJar(root, all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(all);
    }

    private static CandidateComponentsIndex of(List<Read> all) {
        var index = new CandidateComponentsIndex();
        index.registerScan(ROOT);
        var makeBeans = new ArrayList<>(MAKE_BEANS);
        all.stream() // annotations of our own that stand for one of these
                .filter(read -> read.bytes().contains(ANNOTATION) && read.names(MAKE_BEANS))
                .forEach(read -> makeBeans.add("L" + read.name() + ";"));
        for (var read : all) {
            var name = read.name().replace('/', '.');
            if (read.bytes().contains(APPLICATION))
                index.registerCandidateType(name, SpringBootConfiguration.class.getName());
            if (read.names(makeBeans))
                index.registerCandidateType(name, Component.class.getName(), ConfigurationProperties.class.getName());
        }
        return index;
    }

    private static void fromFolder(Path folder, List<Read> all) throws IOException {
        var top = folder.resolve("../..").normalize();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var name = top.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(CLASS)) continue;
                try (var bytes = Files.newInputStream(file)) {
                    all.add(Read.of(name, bytes));
                }
            }
        }
    }

    private static void fromJar(URL root, List<Read> all) throws IOException {
        var connection = (JarURLConnection) root.openConnection();
        var prefix = Objects.requireNonNull(connection.getEntryName());
        var outside = prefix.length() - FOLDER.length(); // the jar's folder of classes
        if (prefix.endsWith("/")) outside--;
        var jar = connection.getJarFile();
        for (var entry : Collections.list(jar.entries())) {
            var name = entry.getName();
            if (!name.startsWith(prefix) || !name.endsWith(CLASS)) continue;
            try (var bytes = jar.getInputStream(entry)) {
                all.add(Read.of(name.substring(outside), bytes));
            }
        }
    }
}
