package vn.kstthc.unitwork.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kstthc.document.Documents;
import vn.kstthc.document.StoredDocument;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.Authority;
import vn.kstthc.unitwork.SignatureBlock;
import vn.kstthc.unitwork.Signing;
import vn.kstthc.unitwork.UnitWorkDrafts;
import vn.kstthc.unitwork.UnitWorkRef;
import vn.kstthc.unitwork.UnitWorkSettings;
import vn.kstthc.workflow.FormValues;

/** The fields about signature, number and date that the approve and the issue form share. */
@Component
class SigningFields {

    private final SignatureBlock signatures;
    private final UnitWorkSettings settings;
    private final UnitWorkDrafts drafts;
    private final Documents documents;
    private final Messages messages;
    private final Clock clock;

    SigningFields(
            SignatureBlock signatures,
            UnitWorkSettings settings,
            UnitWorkDrafts drafts,
            Documents documents,
            Messages messages,
            Clock clock) {
        this.messages = messages;
        this.signatures = signatures;
        this.settings = settings;
        this.drafts = drafts;
        this.documents = documents;
        this.clock = clock;
    }

    Map<String, Object> prefill(UnitWorkRef work, String signer) {
        var values = new HashMap<String, Object>();
        values.put("authority", signatures.usual(work.unit(), signer).name());
        values.put("symbol", symbol(work));
        values.put("signedOn", today().toString());
        values.put("documents", Choices.of(documents.of(work.caseNumber()), this::label, d -> d.id().toString()));
        return values;
    }

    Signing read(UnitWorkRef work, FormValues values) {
        return new Signing(
                Authority.valueOf(values.requireText("authority")),
                values.text("number"),
                values.text("symbol").orElseGet(() -> symbol(work)),
                values.date("signedOn").orElseGet(this::today),
                values.text("documentId").map(UUID::fromString));
    }

    private String symbol(UnitWorkRef work) {
        return drafts.symbol(work, settings.symbol(work.unit()));
    }

    private String label(StoredDocument document) {
        return messages.text("unitwork.document", document.title(), document.version());
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
