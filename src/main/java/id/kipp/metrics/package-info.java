/** Figures for whoever watches over the application: how much waits and for how long, at a port of its own. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package id.kipp.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
