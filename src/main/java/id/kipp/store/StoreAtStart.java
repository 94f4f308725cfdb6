package id.kipp.store;

import id.kipp.engine.EmbeddedServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.StringUtils;

/** Opens the embedded store beside the search for beans, which takes one processor two seconds; who needs the store waits. */
public final class StoreAtStart
        implements ApplicationContextInitializer<GenericApplicationContext>,
                ApplicationListener<ApplicationFailedEvent> {

    private volatile boolean taken;
    private CompletableFuture<EmbeddedServer> opening =
            CompletableFuture.failedFuture(new IllegalStateException("not begun"));

    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.mongodb.uri"))) return;
        var settings = Binder.get(environment).bindOrCreate("kipp", StoreSettings.class);
        opening = CompletableFuture.supplyAsync(
                () -> EmbeddedServer.start(settings.data(), settings.reserve().toBytes()));
        context.registerBean(StoreAtStart.class, () -> this);
    }

    /** From now on it is the taker's to close. @throws id.kipp.kernel.Refusal as {@link EmbeddedServer#start} */
    EmbeddedServer take() {
        taken = true;
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException why) throw why;
            throw e;
        }
    }

    /** Before anybody took it. */
    @Override
    public void onApplicationEvent(ApplicationFailedEvent event) {
        if (!taken) opening.thenAccept(EmbeddedServer::close);
    }
}
