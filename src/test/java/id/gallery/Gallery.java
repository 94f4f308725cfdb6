package id.gallery;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.kipp.Application;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** The kit's widgets on show beside the running demo, for looking at them in a browser. Outside the scanned packages. */
@EnableVaadin({"id.kipp", "id.gallery"})
public class Gallery {

    public static void main(String[] args) {
        var mongo = new MongoServer(new MemoryBackend());
        var app = new SpringApplication(Application.class, Gallery.class);
        app.setDefaultProperties(
                Map.of("spring.mongodb.uri", mongo.bindAndGetConnectionString() + "/kipp", "kipp.demo", "true"));
        app.run(args);
    }
}
