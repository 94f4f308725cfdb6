/** The panel's desk: nominees and finalists, hearings, the plenary. */
@NullMarked
package id.kipp.ui.panel;

import org.jspecify.annotations.NullMarked;
