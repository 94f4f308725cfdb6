package id.kipp.audit;

import id.kipp.store.Lease;
import id.kipp.store.Outbox;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;

/**
 * The application's, on a store that no other process writes to: it knows of everything that was written, and looks through all
 * collections only where it was told that it missed something. How it finds what others have written, {@link RelayTest} says.
 */
public class TestRelay extends Relay {

    private final SignalStore signal;

    /** Something may have been written beside the application, or before this was there. */
    volatile boolean look = true;

    TestRelay(Outbox outbox, Carrying carrying, SignalStore signal, Lease lease) {
        super(outbox, carrying, signal, lease);
        this.signal = signal;
    }

    public static void relays(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanNamesForType(Relay.class, true, false))
            beans.getBeanDefinition(name).setBeanClassName(TestRelay.class.getName());
    }

    @Override
    void begin() {
        // nothing comes by itself
    }

    @Override
    void all() {
        carryWritten();
        if (!signal.isRaised() && !look) return;
        look = false;
        super.all();
    }

    /** No configuration that a whole application would find. */
    public static class Instead {

        @Bean
        static BeanFactoryPostProcessor quickRelay() {
            return TestRelay::relays;
        }
    }
}
