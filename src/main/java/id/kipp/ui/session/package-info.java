/**
 * What holds for every session and page: the language it starts in, the first paint, and how its end is told.
 */
@NullMarked
package id.kipp.ui.session;

import org.jspecify.annotations.NullMarked;
