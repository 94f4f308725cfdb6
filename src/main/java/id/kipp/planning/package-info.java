/**
 * Papers and judges in, who judges what out. Pure functions: no clock, no database, no Spring, and the same bytes for any order of
 * the input on any machine. {@link id.kipp.planning.Planner} solves exactly, and anew from how far the work has come
 * ({@link id.kipp.planning.Progress}); {@link id.kipp.planning.Plan#why} tells for every judge why they were not chosen;
 * {@link id.kipp.planning.Share} is what judges who come late are given.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package id.kipp.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
