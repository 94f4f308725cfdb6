/** An agency's desk. */
@NullMarked
package id.kipp.ui.agency;

import org.jspecify.annotations.NullMarked;
