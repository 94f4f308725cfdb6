/**
 * What is shown when a page is not there, not allowed, refused or broken.
 */
@NullMarked
package id.kipp.ui.error;

import org.jspecify.annotations.NullMarked;
