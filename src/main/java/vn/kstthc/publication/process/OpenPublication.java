package vn.kstthc.publication.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.publication.NewPublication;
import vn.kstthc.publication.NewPublicationProcedure;
import vn.kstthc.publication.ProcedureChangeKind;
import vn.kstthc.publication.PublicationDocument;
import vn.kstthc.publication.PublicationIntake;
import vn.kstthc.publication.PublicationKind;
import vn.kstthc.publication.PublicationTrigger;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.StartContract;

/** The start form of a publication in Tasklist: one line of text is one procedure, "code; name" or just the name. */
@Component
class OpenPublication implements StartContract {

    private final PublicationIntake intake;
    private final PublicationForms forms;

    OpenPublication(PublicationIntake intake, PublicationForms forms) {
        this.intake = intake;
        this.forms = forms;
    }

    @Override
    public String processKey() {
        return PublicationProcess.PUBLICATION;
    }

    @Override
    public Map<String, Object> prefill() {
        var values = new HashMap<String, Object>(Map.of("units", forms.units()));
        forms.ownUnit().ifPresent(unit -> values.put("leadUnit", unit));
        return values;
    }

    @Override
    public String start(FormValues values) {
        return intake.open(new NewPublication(
                values.text("title").orElse(""),
                values.text("decisionKind").map(PublicationKind::valueOf).orElse(null),
                values.text("leadUnit").orElse(null),
                values.text("trigger").map(PublicationTrigger::valueOf).orElse(null),
                document(values),
                procedures(values)));
    }

    private static Optional<PublicationDocument> document(FormValues values) {
        if (!PublicationProcess.YES.equals(values.text("hasDocument").orElse(""))) {
            return Optional.empty();
        }
        return Optional.of(new PublicationDocument(
                values.text("symbol").orElse(null),
                values.date("documentSignedOn").orElse(null),
                values.date("effectiveOn").orElse(null),
                values.flag("shortened")));
    }

    private static List<NewPublicationProcedure> procedures(FormValues values) {
        var all = new ArrayList<NewPublicationProcedure>();
        for (var kind : ProcedureChangeKind.values()) {
            values.text("list" + kind.name()).ifPresent(text -> text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> procedure(line, kind))
                    .forEach(all::add));
        }
        return all;
    }

    private static NewPublicationProcedure procedure(String line, ProcedureChangeKind kind) {
        var semicolon = line.indexOf(';');
        var code = semicolon < 0 ? "" : line.substring(0, semicolon).strip();
        var coded = code.matches("[0-9][0-9A-Za-z.]*");
        return coded
                ? new NewPublicationProcedure(
                        code, line.substring(semicolon + 1).strip(), kind)
                : new NewPublicationProcedure(null, line, kind);
    }
}
