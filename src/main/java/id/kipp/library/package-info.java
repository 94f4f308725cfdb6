/** What the network knows beside its innovations, for everybody: guides, books of winners, courses, news. */
@ApplicationModule(allowedDependencies = {"kernel", "store", "audit", "search", "document", "notice"})
@NullMarked
package id.kipp.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
