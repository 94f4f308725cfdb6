package id.kipp.ui;

import com.vaadin.flow.di.Lookup;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What was looked for once is not looked for in all jars again: the framework asks wherever somebody goes. */
record KnownServices(Lookup lookup, Map<Class<?>, Optional<Object>> known) implements Lookup {

    KnownServices(Lookup lookup) {
        this(lookup, new ConcurrentHashMap<>());
    }

    @Override
    public <T> T lookup(Class<T> service) {
        return service.cast(known.computeIfAbsent(service, s -> Optional.ofNullable(lookup.lookup(s)))
                .orElse(null));
    }

    @Override
    public <T> Collection<T> lookupAll(Class<T> service) {
        return lookup.lookupAll(service);
    }
}
