package vn.kstthc.organization;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file with a header line, values separated by comma or, as spreadsheets here write it, by semicolon. */
record CsvFile(List<String> header, List<CsvLine> lines, List<ImportPlan.LineError> errors) {

    static CsvFile read(String content) {
        var text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        var firstLine = text.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(firstLine.contains(",") ? ',' : ';')
                .setIgnoreEmptyLines(true)
                .get();
        var lines = new ArrayList<CsvLine>();
        var errors = new ArrayList<ImportPlan.LineError>();
        var header = new ArrayList<String>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            read(parser, header, lines, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvFile(header, lines, errors);
    }

    private static void read(
            CSVParser parser, List<String> header, List<CsvLine> lines, List<ImportPlan.LineError> errors) {
        try {
            for (var row : parser) {
                var number = (int) parser.getCurrentLineNumber();
                if (header.isEmpty()) {
                    row.stream().map(String::strip).forEach(header::add);
                } else if (row.size() != header.size()) {
                    errors.add(
                            new LineProblem("", "organization.import.columns", row.size(), header.size()).at(number));
                } else {
                    lines.add(new CsvLine(number, values(header, row)));
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) { // a quote that is not closed, or text after one
            var number = (int) parser.getCurrentLineNumber();
            errors.add(new LineProblem("", "organization.import.quotes").at(number));
        }
    }

    private static Map<String, String> values(List<String> header, CSVRecord row) {
        var values = new HashMap<String, String>();
        for (var i = 0; i < header.size(); i++) {
            values.put(header.get(i), row.get(i));
        }
        return Map.copyOf(values);
    }
}
