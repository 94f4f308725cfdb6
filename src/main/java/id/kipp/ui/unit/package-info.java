/** The service unit's desk: its proposals, the form of the edition, documents, history, and what became of it. */
@NullMarked
package id.kipp.ui.unit;

import org.jspecify.annotations.NullMarked;
