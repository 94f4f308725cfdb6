package id.kipp.source;

import id.kipp.kernel.Refusal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The columns of a table, and its lines as records. */
final class Head {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<String> columns;

    /** @throws Refusal {@code source.semicolons}, {@code source.column-missing} */
    Head(List<String> header) {
        this.columns = header.stream().map(Cells::named).toList();
        if (header.size() == 1 && header.getFirst().contains(";")) throw new Refusal(SourceRefusal.SEMICOLONS);
        if (columns.stream().noneMatch(ColumnNames.TITLES::contains))
            throw new Refusal(SourceRefusal.COLUMN_MISSING, "title");
        if (columns.stream().noneMatch(ColumnNames.OWNERS::contains))
            throw new Refusal(SourceRefusal.COLUMN_MISSING, "agency");
    }

    Cells line(int number, List<String> cells) {
        Map<String, String> fields = Cells.none();
        for (int i = 0; i < columns.size(); i++)
            if (!columns.get(i).isEmpty()) fields.putIfAbsent(columns.get(i), i < cells.size() ? cells.get(i) : "");
        return new Cells(number, fields, JSON.writeValueAsString(fields), cells.size() <= columns.size());
    }
}
