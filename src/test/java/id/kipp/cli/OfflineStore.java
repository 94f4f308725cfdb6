package id.kipp.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The services on an embedded store of their own, as the commands open it. */
public final class OfflineStore {

    private OfflineStore() {}

    public static AnnotationConfigApplicationContext open(Path data) {
        return open(data, "1h");
    }

    /** What is changed in the store behind the application's back is seen at once. */
    public static AnnotationConfigApplicationContext openDoubting(Path data) {
        return open(data, "0s");
    }

    private static AnnotationConfigApplicationContext open(Path data, String fresh) {
        var environment = new StandardEnvironment();
        var own = at(data);
        own.put("kipp.conflicts.fresh", fresh);
        own.put("kipp.editions.fresh", fresh);
        environment.getPropertySources().addFirst(new MapPropertySource("test", own));
        ConfigurationPropertySources.attach(environment);
        return Offline.start(environment);
    }

    /** What an embedded store in this folder is opened with; more may be added. */
    public static Map<String, Object> at(Path data) {
        return new HashMap<>(Map.of(
                "kipp.data",
                data.toString(),
                "kipp.demo",
                "false",
                "kipp.second-factor",
                "off",
                "spring.mongodb.uri",
                ""));
    }

    /** With beans of a test's own among the services. */
    public static AnnotationConfigApplicationContext open(Map<String, Object> properties, Class<?>... also) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        ConfigurationPropertySources.attach(environment);
        var context = new AnnotationConfigApplicationContext();
        context.setEnvironment(environment);
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.register(Offline.Services.class);
        if (also.length > 0) context.register(also);
        context.refresh();
        return context;
    }
}
