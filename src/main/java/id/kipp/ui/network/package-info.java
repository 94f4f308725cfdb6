/** The desk of those who keep the network's registers: the secretariat for all of them, co-managers for their own. */
@NullMarked
package id.kipp.ui.network;

import org.jspecify.annotations.NullMarked;
