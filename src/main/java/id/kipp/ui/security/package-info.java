/**
 * Who gets in, what a request must come from, and what every answer tells the browser to allow.
 */
@NullMarked
package id.kipp.ui.security;

import org.jspecify.annotations.NullMarked;
