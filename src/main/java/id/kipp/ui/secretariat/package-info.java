/** The secretariat's desk. */
@NullMarked
package id.kipp.ui.secretariat;

import org.jspecify.annotations.NullMarked;
