package vn.kstthc.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.Refusal;

/** The files of cases, with versions. Writing belongs to the caller's transaction. */
@Service
@Transactional
public class Documents {

    private final CaseFiles cases;
    private final SensitiveAccess access;
    private final UploadAccess uploads;
    private final DocumentStore store;
    private final LetterFiller letters;
    private final DocumentKinds kinds;
    private final CurrentStaff staff;
    private final Clock clock;

    Documents(
            CaseFiles cases,
            SensitiveAccess access,
            UploadAccess uploads,
            DocumentStore store,
            LetterFiller letters,
            DocumentKinds kinds,
            CurrentStaff staff,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.uploads = uploads;
        this.store = store;
        this.letters = letters;
        this.kinds = kinds;
        this.staff = staff;
        this.clock = clock;
    }

    /** Fills a letter template ({@code feedback/forward.docx}) and stores the next version under the kind's title. */
    public StoredDocument generate(String caseNumber, String kind, String template, Map<String, Object> model) {
        return generate(new NewLetter(caseNumber, kind, kinds.title(kind), template, false, model));
    }

    /** Fills a letter template under a title of its own, so that several letters of one kind stay apart. */
    public StoredDocument generate(NewLetter letter) {
        var bytes = letters.fill(letter.template(), letter.model());
        var fileName = DocumentKinds.fileName(letter.caseNumber(), letter.title());
        return keep(new NewFile(
                letter.caseNumber(),
                letter.kind(),
                letter.title(),
                fileName,
                letter.sensitive(),
                new ByteArrayInputStream(bytes)));
    }

    /** Stores an uploaded file; its name without the extension is the title. Refuses (413, 415) what is no safe document. */
    public StoredDocument store(String caseNumber, String kind, String fileName, boolean isSensitive, InputStream in) {
        return store(new NewFile(caseNumber, kind, FileName.of(fileName).stem(), fileName, isSensitive, in));
    }

    /**
     * Stores an uploaded file under a title; the next version when the case has one of that kind and title. Refuses who
     * does not work on the case (404, 403) and a closed case (409).
     */
    public StoredDocument store(NewFile file) {
        uploads.require(file.caseNumber());
        return keep(file);
    }

    /** Whether the current staff may read, and therefore mark, files with personal data in the case. */
    @Transactional(readOnly = true)
    public boolean mayReadSensitive(String caseNumber) {
        return access.mayReadSensitive(caseNumber);
    }

    /** Whether the current staff may add files to the case, which he may see. */
    @Transactional(readOnly = true)
    public boolean mayUpload(String caseNumber) {
        return uploads.allowed(caseNumber);
    }

    /** The files of the case that the current staff may read, newest first; 404 when he may not see the case. */
    @Transactional(readOnly = true)
    public List<StoredDocument> of(String caseNumber) {
        cases.require(caseNumber);
        return readable(store.of(caseNumber));
    }

    /** One file of a case that the current staff may see, or 404. */
    @Transactional(readOnly = true)
    public StoredDocument require(UUID id) {
        return store.find(id)
                .filter(document -> cases.visible(document.caseNumber()))
                .filter(document -> !document.sensitive() || access.mayReadSensitive(document.caseNumber()))
                .orElseThrow(() -> Refusal.notFound("document.refusal.unknown"));
    }

    /** The bytes of a file that the current staff may read, or 404. */
    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        return store.content(require(id).id());
    }

    private List<StoredDocument> readable(List<StoredDocument> documents) {
        if (documents.stream().noneMatch(StoredDocument::sensitive)
                || access.mayReadSensitive(documents.get(0).caseNumber())) {
            return documents;
        }
        return documents.stream().filter(document -> !document.sensitive()).toList();
    }

    private StoredDocument keep(NewFile file) {
        try {
            var name = FileName.of(file.fileName());
            var bytes = FileCheck.read(file.content());
            var type = FileCheck.require(name, bytes);
            var document = describe(file, name, type, bytes);
            store.insert(document, bytes);
            cases.record(document.caseNumber(), stored(document));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("Upload of " + file.fileName(), e);
        }
    }

    /** Titles of sensitive files may name a person: the timeline says only the kind. */
    private Fact stored(StoredDocument document) {
        var title = document.sensitive() ? kinds.title(document.kind()) : document.title();
        return Fact.of("document.timeline.stored")
                .with("title", title)
                .with("version", String.valueOf(document.version()));
    }

    private StoredDocument describe(NewFile file, FileName name, FileType type, byte[] bytes) {
        return new StoredDocument(
                UUID.randomUUID(),
                file.caseNumber(),
                file.kind(),
                file.title(),
                name.text(),
                type.mediaType(),
                store.nextVersion(file.caseNumber(), file.kind(), file.title()),
                bytes.length,
                sha256(bytes),
                file.sensitive(),
                staff.username(),
                clock.instant());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
