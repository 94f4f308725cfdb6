/** The desk of whoever coordinates a hub: its region's replications, what the hub does with its members, what is late. */
@NullMarked
package id.kipp.ui.hub;

import org.jspecify.annotations.NullMarked;
