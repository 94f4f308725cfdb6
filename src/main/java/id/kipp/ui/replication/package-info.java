/** Taking innovations over: what one's institution takes over, what others ask of it, and each replication on a page of its own. */
@NullMarked
package id.kipp.ui.replication;

import org.jspecify.annotations.NullMarked;
