/** Full-text search in Indonesian: words in, ids and highlights out. Knows nothing of what it finds. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package id.kipp.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
