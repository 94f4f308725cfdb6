package id.gallery;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.kipp.Application;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The kit's widgets on show, for looking at them in a browser: {@code rina} / {@code rina}. Outside the scanned packages. */
@EnableVaadin({"id.kipp", "id.gallery"})
public class Gallery {

    public static void main(String[] args) {
        var mongo = new MongoServer(new MemoryBackend());
        var app = new SpringApplication(Application.class, Gallery.class);
        app.setDefaultProperties(Map.of("server.address", "127.0.0.1"));
        System.setProperty("spring.mongodb.uri", mongo.bindAndGetConnectionString() + "/kipp");
        app.run(args);
    }

    @Bean
    @Primary
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(User.withUsername("rina")
                .password("{noop}rina")
                .roles("SECRETARIAT", "EVALUATOR")
                .build());
    }
}
