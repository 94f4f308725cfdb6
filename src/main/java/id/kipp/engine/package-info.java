/** The embedded store: MongoDB's wire protocol and commands over one folder, for one machine. Named by the wiring of {@code store} alone. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package id.kipp.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
