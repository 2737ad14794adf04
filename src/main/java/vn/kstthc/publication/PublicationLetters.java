package vn.kstthc.publication;

import static vn.kstthc.shared.Messages.VIETNAMESE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.document.Documents;
import vn.kstthc.document.LetterHead;
import vn.kstthc.document.NewLetter;
import vn.kstthc.document.StoredDocument;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.Authority;
import vn.kstthc.unitwork.SignatureBlock;
import vn.kstthc.unitwork.SignatureRecord;
import vn.kstthc.unitwork.UnitWorkSettings;

/** The documents of a publication: proposal, decision with its annexes, comments, letter that expedites. */
@Component
class PublicationLetters {

    /** Who keeps what the control office writes: its work on procedures. */
    private static final String ARCHIVE = "KSTTHC";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Documents documents;
    private final AnnexTables tables;
    private final LetterHead heads;
    private final SignatureBlock signatures;
    private final UnitWorkSettings settings;
    private final Organization organization;
    private final Messages messages;
    private final Clock clock;

    PublicationLetters(
            Documents documents,
            AnnexTables tables,
            LetterHead heads,
            SignatureBlock signatures,
            UnitWorkSettings settings,
            Organization organization,
            Messages messages,
            Clock clock) {
        this.documents = documents;
        this.tables = tables;
        this.heads = heads;
        this.signatures = signatures;
        this.settings = settings;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    /** The lead unit's proposal to the Chairman. */
    void proposal(Publication publication, PublicationDecision decision, Optional<SignatureRecord> signature) {
        var lead = publication.leadUnit();
        var symbol = settings.symbol(lead);
        var model = new HashMap<>(heads.of(
                lead,
                "TTr-" + symbol,
                signature.map(SignatureRecord::number).orElse(null),
                signature.map(SignatureRecord::signedOn).orElse(null)));
        model.putAll(signature.map(signed -> signatures.of(lead, signed)).orElseGet(() -> signatures.open(lead)));
        common(publication, decision, model);
        model.put("addressee", chairman());
        model.put("necessity", paragraphs(decision.necessity()));
        model.put("proposal", paragraphs(decision.proposalContent()));
        model.put("recipients", List.of(text("publication.letter.as-above")));
        model.put("archive", symbol);
        write(publication, decision, "proposal", model);
    }

    /** The control office's comments on a dossier that goes back (văn bản góp ý). */
    void comment(
            Publication publication, PublicationDecision decision, SignatureRecord signature, LocalDate completeBy) {
        var control = organization.holder(UnitFunction.CONTROL_OFFICE);
        var model =
                new HashMap<>(heads.of(control, settings.symbol(control), signature.number(), signature.signedOn()));
        model.putAll(signatures.of(control, signature));
        common(publication, decision, model);
        proposed(decision, model);
        model.put("addressee", organization.unitName(publication.leadUnit()));
        model.put("comments", paragraphs(decision.returnRemark()));
        model.put("dueOn", completeBy.format(DAY));
        model.put("recipients", List.of(text("publication.letter.as-above")));
        model.put("archive", ARCHIVE);
        write(publication, decision, "comment", model);
    }

    /** The decision of the Chairman, as a draft or with number, date and signature. */
    StoredDocument decision(Publication publication, PublicationDecision decision) {
        var committee = organization.committee();
        var model =
                new HashMap<>(heads.of(committee, PublicationSigning.SYMBOL, decision.number(), decision.signedOn()));
        model.putAll(signatureOf(committee, decision));
        common(publication, decision, model);
        model.put("authorityTitle", chairman().toUpperCase(VIETNAMESE));
        model.put("chairman", chairman());
        model.put("signedDate", date(decision.signedOn()));
        model.put("bases", bases(publication));
        model.put("act", act((String) model.get("about")));
        model.put("leadHead", signatures.headOf(publication.leadUnit()));
        model.put("duties", duties(publication, decision));
        proposed(decision, model);
        model.put("effect", effect(publication, decision));
        model.putAll(tables.model(publication));
        model.put(
                "recipients",
                List.of(
                        text("publication.letter.as-article-3"),
                        text("publication.letter.control-authority"),
                        text("publication.letter.chairmen"),
                        text("publication.letter.gazette")));
        model.put("archive", ARCHIVE);
        return write(publication, decision, "decision", model);
    }

    /** One letter to a unit about all it owes; kept in each of the cases. */
    void expedite(
            String caseNumber, String control, String unit, String number, List<PublicationExpediting.Owed> owed) {
        var model = new HashMap<>(heads.of(control, settings.symbol(control), number, Zones.dateOf(clock.instant())));
        model.putAll(signatures.open(control));
        model.put("addressee", organization.unitName(unit));
        model.put("count", String.valueOf(owed.size()));
        model.put("rows", owedRows(owed));
        model.put("recipients", List.of(text("publication.letter.as-above"), text("publication.letter.chairman")));
        model.put("archive", ARCHIVE);
        documents.generate(new NewLetter(
                caseNumber,
                "publication.expedite",
                text("document.kind.publication.expedite"),
                "publication/expedite.docx",
                false,
                model));
    }

    private static List<Map<String, String>> owedRows(List<PublicationExpediting.Owed> owed) {
        var rows = new ArrayList<Map<String, String>>();
        for (var one : owed) {
            rows.add(Map.of(
                    "stt", String.valueOf(rows.size() + 1),
                    "case", one.caseNumber(),
                    "title", one.title(),
                    "due", one.dueOn().format(DAY)));
        }
        return rows;
    }

    private Map<String, Object> signatureOf(String committee, PublicationDecision decision) {
        var signer = decision.signer();
        var number = decision.number();
        var on = decision.signedOn();
        if (signer == null || number == null || on == null) {
            return signatures.open(committee);
        }
        var authority = Authority.valueOf(decision.authority());
        return signatures.of(
                committee,
                new SignatureRecord(decision.caseNumber(), decision.subject(), signer, authority, number, on, null));
    }

    private static void proposed(PublicationDecision decision, Map<String, Object> model) {
        model.put("proposalNumber", decision.proposalNumber() == null ? "……" : decision.proposalNumber());
        model.put("proposalDate", date(decision.proposalSignedOn()));
    }

    /** A date inside a sentence, or room for it. */
    private static String date(@Nullable LocalDate day) {
        return day == null ? "ngày …… tháng …… năm ……" : LetterHead.date(day);
    }

    private void common(Publication publication, PublicationDecision decision, Map<String, Object> model) {
        var about = decision.isWorkflow() ? "publication.about.WORKFLOW" : "publication.about." + publication.kind();
        model.put("about", text(about));
        model.put("subject", publication.title());
        model.put("caseNumber", publication.caseNumber());
        model.put("follows", follows(publication));
        model.put("counts", tables.counts(publication.caseNumber()));
    }

    private List<String> bases(Publication publication) {
        var bases = new ArrayList<>(text("publication.letter.bases").lines().toList());
        if (publication.symbol() != null) {
            bases.add(follows(publication));
        }
        return bases;
    }

    private String follows(Publication publication) {
        var signed = publication.signedOn();
        if (publication.symbol() == null || signed == null) {
            return text("publication.letter.no-document");
        }
        return messages.written(
                "publication.letter.follows." + publication.trigger(), publication.symbol(), LetterHead.date(signed));
    }

    /** What the decision does, at the beginning of a sentence. */
    private static String act(String about) {
        return about.substring(0, 1).toUpperCase(VIETNAMESE) + about.substring(1);
    }

    private String duties(Publication publication, PublicationDecision decision) {
        var kind = decision.isWorkflow() ? PublicationKind.WORKFLOW : publication.kind();
        return messages.written("publication.letter.duties." + kind, organization.unitName(publication.leadUnit()));
    }

    private String effect(Publication publication, PublicationDecision decision) {
        var effective = publication.effectiveOn();
        var signed = decision.signedOn();
        var later = effective != null
                && publication.kind().followsDocument()
                && !decision.isWorkflow()
                && (signed == null || effective.isAfter(signed));
        return later
                ? messages.written("publication.letter.effect.on", LetterHead.date(effective))
                : text("publication.letter.effect.signing");
    }

    private String chairman() {
        return "Chủ tịch " + organization.unitName(organization.committee());
    }

    private StoredDocument write(
            Publication publication, PublicationDecision decision, String letter, Map<String, Object> model) {
        var title = text("document.kind.publication." + letter);
        return documents.generate(new NewLetter(
                publication.caseNumber(),
                "publication." + letter,
                decision.isWorkflow() ? title + " (" + text("publication.decision.workflow") + ")" : title,
                "publication/" + letter + ".docx",
                false,
                model));
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private String text(String key) {
        return messages.written(key);
    }
}
