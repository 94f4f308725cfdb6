package id.kipp.replication;

import java.time.LocalDate;
import java.util.List;

/** What anybody learns who checks the sheet of a commitment. @param regions that have signed @param missing that sign later */
public record SignedSheet(
        String number,
        String title,
        String place,
        LocalDate day,
        List<String> regions,
        List<String> missing,
        int innovations) {

    static SignedSheet of(SigningDay day) {
        var regions = day.seats().stream()
                .filter(s -> s.kind() == SigningDay.SeatKind.REGION)
                .toList();
        return new SignedSheet(
                day.head().sheet(),
                day.head().title(),
                day.head().place(),
                day.head().day(),
                regions.stream()
                        .filter(SigningDay.Seat::isSigned)
                        .map(SigningDay.Seat::name)
                        .toList(),
                regions.stream()
                        .filter(s -> !s.isSigned())
                        .map(SigningDay.Seat::name)
                        .toList(),
                (int) day.cells().stream().filter(day::isSigned).count());
    }
}
