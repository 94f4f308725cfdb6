/** Tables that people keep in spreadsheets: written and read as CSV and XLSX, bounded, and without formulas either way. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package id.kipp.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
