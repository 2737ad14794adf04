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
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.organization.CurrentStaff;

/** The files of cases, with versions. Writing belongs to the caller's transaction. */
@Service
@Transactional
public class Documents {

    private final DocumentStore store;
    private final LetterFiller letters;
    private final DocumentKinds kinds;
    private final CurrentStaff staff;
    private final Clock clock;

    Documents(DocumentStore store, LetterFiller letters, DocumentKinds kinds, CurrentStaff staff, Clock clock) {
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
        var fileName = kinds.fileName(letter.caseNumber(), letter.kind());
        return keep(new NewFile(
                letter.caseNumber(),
                letter.kind(),
                letter.title(),
                fileName,
                letter.sensitive(),
                new ByteArrayInputStream(bytes)));
    }

    /** Stores an uploaded file; its name without the extension is the title. Refuses with 413 or 415 what is no safe document. */
    public StoredDocument store(String caseNumber, String kind, String fileName, InputStream in) {
        return store(new NewFile(caseNumber, kind, FileName.of(fileName).stem(), fileName, false, in));
    }

    /** Stores an uploaded file under a title; the next version when the case has one of that kind and title. */
    public StoredDocument store(NewFile file) {
        return keep(file);
    }

    /** The files of the case that the current staff may read, newest first. */
    @Transactional(readOnly = true)
    public List<StoredDocument> of(String caseNumber) {
        return store.of(caseNumber);
    }

    @Transactional(readOnly = true)
    public Optional<StoredDocument> find(UUID id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        return store.content(id);
    }

    private StoredDocument keep(NewFile file) {
        try {
            var name = FileName.of(file.fileName());
            var bytes = FileCheck.read(file.content());
            var type = FileCheck.require(name, bytes);
            var document = describe(file, name, type, bytes);
            store.insert(document, bytes);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("Upload of " + file.fileName(), e);
        }
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
