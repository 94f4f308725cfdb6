/** Letters to people: rendered when queued, kept in the store, sent once. Knows addresses, not accounts. */
@ApplicationModule(allowedDependencies = {"kernel", "metrics", "store", "audit", "search"})
@NullMarked
package id.kipp.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
