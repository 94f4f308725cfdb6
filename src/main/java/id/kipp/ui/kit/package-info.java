/**
 * The widgets every desk builds from. They know words, dates and shapes, but no domain service.
 *
 * <p><b>A screen's frame.</b> {@link id.kipp.ui.kit.PageHead} (where am I, what is expected, until when, how far),
 * {@link id.kipp.ui.kit.Section} (a card with a heading), {@link id.kipp.ui.kit.Panes} (one of several at a time), {@link id.kipp.ui.kit.EmptyState} (nothing here, and the one way
 * forward), {@link id.kipp.ui.kit.Facts} (term and value), {@link id.kipp.ui.kit.Prose} (what a person wrote, as
 * paragraphs), {@link id.kipp.ui.kit.Timeline} (steps of an edition and where we are).
 *
 * <p><b>Doing something.</b> {@link id.kipp.ui.kit.Attempt} (run it; a {@code Refusal} becomes a sentence; a double click
 * does it once), {@link id.kipp.ui.kit.ConfirmAction} (names what and how many, asks once),
 * {@link id.kipp.ui.kit.ReasonDialog} (asks for a reason), {@link id.kipp.ui.kit.LongJob} (progress and cancel),
 * {@link id.kipp.ui.kit.ActTold} (it is done; undo), {@link id.kipp.ui.kit.SharedField} (two wrote the same), {@link id.kipp.ui.kit.Kept} (typed and
 * not stored yet), {@link id.kipp.ui.kit.Keys} (shortcuts, {@code ?} lists them).
 *
 * <p><b>Telling a state.</b> {@link id.kipp.ui.kit.StateBadge} with {@link id.kipp.ui.kit.Tone} and
 * {@link id.kipp.ui.kit.Glyph} (icon, word and colour), {@link id.kipp.ui.kit.Deadline} and
 * {@link id.kipp.ui.kit.Countdown}, {@link id.kipp.ui.kit.Meter}, {@link id.kipp.ui.kit.ProgressRing},
 * {@link id.kipp.ui.kit.WordCount}.
 *
 * <p><b>Lists.</b> {@link id.kipp.ui.kit.DataGrid} (lazy, counted, {@code j}/{@code k}, one column on a phone),
 * {@link id.kipp.ui.kit.Filters} (they live in the address).
 *
 * <p><b>Pictures</b> (SVG with a table behind it): {@link id.kipp.ui.kit.FunnelChart}, {@link id.kipp.ui.kit.Bars},
 * {@link id.kipp.ui.kit.IntervalChart}.
 *
 * <p><b>Words.</b> {@link id.kipp.ui.kit.Dates}, {@link id.kipp.ui.kit.Numbers}, {@link id.kipp.ui.kit.ComponentTexts}
 * (what Vaadin's own components say).
 */
@NullMarked
package id.kipp.ui.kit;

import org.jspecify.annotations.NullMarked;
