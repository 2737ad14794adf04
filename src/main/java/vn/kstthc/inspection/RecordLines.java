package vn.kstthc.inspection;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Messages;

/** What was entered about a unit, as lines and table rows of the documents about it. */
@Component
class RecordLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final VisitRecords records;
    private final Messages messages;

    RecordLines(VisitRecords records, Messages messages) {
        this.records = records;
        this.messages = messages;
    }

    List<String> answers(String number) {
        var answers = records.answers(number);
        return records.questions(number).stream()
                .filter(question -> answers.containsKey(question.id()))
                .map(question -> sentence(question, answers.get(question.id())))
                .toList();
    }

    private String sentence(Question question, Answer answer) {
        var value = question.text() + " " + text(answer.answer().key()) + ".";
        return answer.note().isBlank() ? value : value + " " + answer.note();
    }

    List<String> dossiers(String number) {
        return records.dossiers(number).stream()
                .map(dossier -> dossier.code() + " (" + dossier.procedure() + "): "
                        + text(dossier.correct() ? "inspection.letter.correct" : "inspection.letter.incorrect")
                        + (dossier.note().isBlank() ? "" : ". " + dossier.note()))
                .toList();
    }

    /** Rows with the fields stt, content, severity, basis, remedy, due. */
    List<Map<String, String>> findings(String number) {
        return records.findings(number).stream()
                .map(finding -> Map.of(
                        "stt", String.valueOf(finding.position()),
                        "content", finding.content(),
                        "severity", text(finding.severity().key()),
                        "basis", finding.legalBasis(),
                        "remedy", finding.remedy(),
                        "due", finding.dueOn().format(DAY)))
                .toList();
    }

    private String text(String key) {
        return messages.written(key);
    }
}
