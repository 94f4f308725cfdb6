/**
 * What several desks show of the competition itself: a proposal as its judges see it, its documents and their text, stages,
 * findings, the place in an edition's calendar. May use services; knows no desk.
 *
 * <p>{@link id.kipp.ui.parts.ProposalText} (the whole text with its facts), {@link id.kipp.ui.parts.DocumentShelf} and
 * {@link id.kipp.ui.parts.DocumentCard} (files with state, download and reader), {@link id.kipp.ui.parts.DocumentReader}
 * (text page by page, search, pictures), {@link id.kipp.ui.parts.StageBadge}, {@link id.kipp.ui.parts.FindingList},
 * {@link id.kipp.ui.parts.EditionLine}, {@link id.kipp.ui.parts.FormPlaces} (what the places of a form are called),
 * {@link id.kipp.ui.parts.RevisionHistory} (differences word by word), {@link id.kipp.ui.parts.ReceiptCard},
 * {@link id.kipp.ui.parts.Sdgs}, {@link id.kipp.ui.parts.Wording}.
 */
@NullMarked
package id.kipp.ui.parts;

import org.jspecify.annotations.NullMarked;
