/** A proposal for whoever may see it, with the parts that they may see: one page for all desks. */
@NullMarked
package id.kipp.ui.dossier;

import org.jspecify.annotations.NullMarked;
